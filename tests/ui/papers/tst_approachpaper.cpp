// SPDX-License-Identifier: EUPL-1.2
#include "papers/approachpaper.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// What the preview of an approach tells of the studies.
class TestApproachPaper : public QObject
{
    Q_OBJECT

    static QString told(const QString &page)
    {
        FindingInStudy one;
        one.study.title = u"Wat doen ze met vertrouwen?"_s;
        one.finding.page = page;
        const Paper paper = findingsPaper({one});
        QString words;
        for (const PaperSpan &span : paper.sections.constFirst().paragraphs.constFirst())
            words += span.text;
        return words;
    }

private Q_SLOTS:
    void pageStandsInBracketsAfterATitleThatAsks()
    {
        QVERIFY2(told(u"31"_s).endsWith(u"vertrouwen? (p. 31)"_s), qPrintable(told(u"31"_s)));
    }

    void withoutAPageTheTitleIsLast() { QVERIFY(told({}).endsWith(u"vertrouwen?"_s)); }
};

QTEST_GUILESS_MAIN(TestApproachPaper)
#include "tst_approachpaper.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "papers/approachpaper.h"
#include "support/paperwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// What the preview of an approach tells of the studies.
class TestApproachPaper : public QObject
{
    Q_OBJECT

    /// Of a finding in a study: the headings of its table, and its cells.
    static QStringList headings(const Finding &finding)
    {
        const PaperTable table = tableOf(finding);
        QStringList words;
        for (const PaperColumn &column : table.columns)
            words.append(column.heading);
        return words;
    }
    static QStringList cells(const Finding &finding)
    {
        return test::wordsOf(tableOf(finding).rows.constFirst());
    }
    static PaperTable tableOf(const Finding &finding)
    {
        FindingInStudy one;
        one.finding = finding;
        one.study.code = u"DGVB-STU-0001"_s;
        one.study.title = u"Wat doen ze met vertrouwen?"_s;
        return findingsPaper({one}).sections.constFirst().table;
    }

private Q_SLOTS:
    void findingsStandInATableAsTheSpecificationHasIt() // spec 03, 3.3e
    {
        const Finding finding{.direction = FindingDirection::WerktNiet,
                              .strength = 3,
                              .statement = u"Geen verschil"_s,
                              .targetGroup = u"inwoners"_s,
                              .conditions = u"er is tijd"_s,
                              .page = u"31"_s};

        QCOMPARE(headings(finding), (QStringList{u"Direction"_s, u"Strength"_s, u"Finding"_s, u"For whom"_s,
                                                 u"Works only if"_s, u"Study"_s, u"Page"_s}));
        QCOMPARE(cells(finding).mid(2),
                 (QStringList{u"Geen verschil"_s, u"inwoners"_s, u"er is tijd"_s,
                              u"DGVB-STU-0001 Wat doen ze met vertrouwen?"_s, u"31"_s}));
    }

    void columnsInWhichNobodySaysAnythingAreLeftOut()
    {
        QCOMPARE(headings({.statement = u"Geen verschil"_s}),
                 (QStringList{u"Direction"_s, u"Strength"_s, u"Finding"_s, u"Study"_s}));
    }
};

QTEST_GUILESS_MAIN(TestApproachPaper)
#include "tst_approachpaper.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapnorms.h"
#include "papers/gappaper.h"
#include "support/paperwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

GapLine aGapOfKind(GapKind kind)
{
    GapLine gap;
    gap.gap.kind = kind;
    gap.gap.record = Uid::createUuid();
    gap.line.title = u"Wachttijden"_s;
    gap.on = QDate(2026, 3, 2);
    return gap;
}

SimilarRecord aNearStudy(const QString &code)
{
    SimilarRecord record;
    record.line.uid = Uid::createUuid();
    record.line.kind = Kind::Study;
    record.line.code = code;
    record.words = QStringList{u"wachttijden"_s};
    return record;
}

/// Line by line, as they stand below the heading; empty when there is no such heading.
QStringList linesBelow(const Paper &paper, const QString &heading)
{
    QStringList lines;
    for (const PaperSection &section : paper.sections) {
        if (section.heading == heading)
            lines << test::wordsOf(section.paragraphs);
    }
    return lines;
}

} // namespace

/// What the preview of a gap says of the studies that come near.
class TestGapStudies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studiesLikeOneThatNobodyUsesSayWhetherTheyAreUsed()
    {
        GapEvidence evidence{.wasLooked = true, .search = {.studies = 3}};
        evidence.nearest = {aNearStudy(u"STU-1"_s), aNearStudy(u"STU-2"_s)};
        evidence.used = {evidence.nearest[1].line.uid};

        const Paper paper = gapPaper(aGapOfKind(GapKind::StudyUnused), GapNorms(), &evidence);

        const QStringList lines = linesBelow(paper, u"Resembles"_s);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"STU-1"_s) && !lines[0].contains(u"in use"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"STU-2"_s) && lines[1].contains(u"in use"_s), qPrintable(lines[1]));
    }

    void studiesNearAnotherGapAreNotSaidToResembleIt()
    {
        GapEvidence evidence{.wasLooked = true, .search = {.studies = 3}};
        evidence.nearest = {aNearStudy(u"STU-1"_s)};

        const Paper paper = gapPaper(aGapOfKind(GapKind::SignalLoose), GapNorms(), &evidence);

        QCOMPARE(linesBelow(paper, u"Nearest other studies"_s).size(), 1);
        QVERIFY(linesBelow(paper, u"Resembles"_s).isEmpty());
    }

    void withoutEvidenceItIsStillBeingLookedFor()
    {
        const Paper paper = gapPaper(aGapOfKind(GapKind::StudyUnused), GapNorms(), nullptr);

        QCOMPARE(linesBelow(paper, u"How the program looked"_s), QStringList{u"Looking for studies …"_s});
    }
};

QTEST_GUILESS_MAIN(TestGapStudies)
#include "tst_gapstudies.moc"

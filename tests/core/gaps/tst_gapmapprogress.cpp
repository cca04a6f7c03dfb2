// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmap.h"
#include "report/gapmapwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A theme with one concept.
GapMapFacts oneConcept()
{
    GapMapFacts facts;
    facts.subjects = {{{}, u"wonen"_s, -1}, {Uid::createUuid(), u"armoede"_s, 0}};
    return facts;
}

MapStudyFacts studyOfYear(int year, KnowledgeKind kind)
{
    MapStudyFacts study;
    study.record = Uid::createUuid();
    study.subjects = {1};
    study.kind = kind;
    study.year = year;
    return study;
}

GapMap mapOf(const GapMapFacts &facts)
{
    return gapMap(facts, MapColumns::KnowledgeKind, GapNorms(), QDate(2026, 3, 2));
}

} // namespace

/// What the map says beside how many studies there are: how new these are, and what runs (spec 11, C1).
class TestGapMapProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellKnowsTheYearOfItsNewestStudy()
    {
        GapMapFacts facts = oneConcept();
        facts.studies = {studyOfYear(2019, KnowledgeKind::Beschrijvend),
                         studyOfYear(2024, KnowledgeKind::Beschrijvend),
                         studyOfYear(2021, KnowledgeKind::Evaluerend)};

        const MapRow row = mapOf(facts).rows.last();

        QCOMPARE(row.cells[int(KnowledgeKind::Beschrijvend)].newest, 2024);
        QCOMPARE(row.cells[int(KnowledgeKind::Evaluerend)].newest, 2021);
        QCOMPARE(row.newest(), 2024);
        QVERIFY(mapCellWords(row.cells[int(KnowledgeKind::Evaluerend)]).endsWith(u"newest of 2021"_s));
    }

    void studyWithoutAYearIsNotTheNewest()
    {
        GapMapFacts facts = oneConcept();
        facts.studies = {studyOfYear(0, KnowledgeKind::Beschrijvend)};

        const MapRow row = mapOf(facts).rows.last();

        QCOMPARE(row.newest(), 0);
        QCOMPARE(mapProgressWords(row), QString());
    }

    void projectThatRunsStandsInItsRowAndInThoseAbove()
    {
        GapMapFacts facts = oneConcept();
        const Uid project = Uid::createUuid();
        facts.projects.append({project, {1}});

        const GapMap map = mapOf(facts);

        QCOMPARE(map.rows.size(), 2);
        for (const MapRow &row : map.rows)
            QCOMPARE(row.projects, QList{project});
        QCOMPARE(mapProgressWords(map.rows.last()), u"1 running project(s)"_s);
    }

    void tableForASpreadsheetHasBoth()
    {
        GapMapFacts facts = oneConcept();
        facts.studies = {studyOfYear(2024, KnowledgeKind::Beschrijvend)};
        facts.projects.append({Uid::createUuid(), {1}});

        const QStringList lines = tabbedText(mapOf(facts)).split(u'\n');

        QVERIFY2(lines.first().endsWith(u"Running projects\tNewest study"_s), qPrintable(lines.first()));
        QVERIFY2(lines.last().endsWith(u"1\t2024"_s), qPrintable(lines.last()));
    }

    void whatCannotBelongToARowIsNotCountedAsNone()
    {
        GapMapFacts facts = oneConcept();
        facts.studies = {studyOfYear(2024, KnowledgeKind::Beschrijvend)};
        facts.tied = {.questions = true, .signalFacts = false, .projects = false};

        const GapMap map = mapOf(facts);

        QVERIFY2(tabbedText(map).endsWith(u"0\t0\tn/a\tn/a\t2024"_s), qPrintable(tabbedText(map)));
        QCOMPARE(mapSignalWords(map.rows.last()), u"signals: not applicable"_s);
    }
};

QTEST_GUILESS_MAIN(TestGapMapProgress)
#include "tst_gapmapprogress.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapmapjob.h"
#include "model/concept.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A bank with one concept, and projects about it.
struct StudiedConcept
{
    StudiedConcept()
        : bank(test::makeBank())
    {
        Concept poverty;
        poverty.prefNl = u"armoede"_s;
        poverty.scheme = u"Wonen"_s;
        subject = test::insert(*bank, poverty);
    }

    Uid insertProject(Phase phase) const
    {
        const Uid project = test::insert(
            *bank,
            ResearchProject{.title = u"Armoede meten"_s, .phase = phase, .lead = bank->identity().unit});
        const StepLabel label{.act = u"edit"_s, .kind = Kind::ResearchProject};
        const auto linked = bank->write(label, [&](Write &write) {
            return bank->links().add(write, project, LinkType::Concept, subject);
        });
        if (!linked)
            qFatal("%s", qPrintable(linked.error().detail));
        return project;
    }

    std::unique_ptr<Bank> bank;
    Uid subject;
};

} // namespace

/// Which projects the map of gaps tells (spec 11, C1).
class TestGapMapProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectThatRunsIsToldAtItsConcept()
    {
        const StudiedConcept room;
        const Uid running = room.insertProject(Phase::Lopend);

        const GapMap map = askedGapMap(*room.bank, {})->map;

        QVERIFY(!map.rows.isEmpty());
        QCOMPARE(map.rows.last().projects, QList{running});
        const auto lines = linesAt(*room.bank, map, {map.rows.size() - 1, 0});
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->projects.value(0).title, u"Armoede meten"_s);
    }

    void projectThatRunsIsToldAtItsUnit()
    {
        const StudiedConcept room;
        const Uid running = room.insertProject(Phase::Gegund);

        const GapMap map = askedGapMap(*room.bank, {.rows = MapRows::Units})->map;

        QCOMPARE(map.rows.size(), 1);
        QCOMPARE(map.rows.first().projects, QList{running});
    }

    void whatIsAnIdeaOrDeliveredDoesNotRun()
    {
        const StudiedConcept room;

        for (const Phase phase : {Phase::Idee, Phase::Offerte, Phase::Opgeleverd, Phase::Gestopt})
            room.insertProject(phase);

        QVERIFY(askedGapMap(*room.bank, {})->map.rows.isEmpty());
    }

    void rowsOfValuesSayNothingOfWhatHasNoneOfThese()
    {
        const StudiedConcept room;

        const auto tiedOf = [&bank = *room.bank](MapRows rows) {
            return gapMapFacts(bank, {.rows = rows}, QDate(2026, 3, 2))->tied;
        };

        QCOMPARE(tiedOf(MapRows::Dossiers), (MapTied{true, true, true}));
        QCOMPARE(tiedOf(MapRows::KnowledgeKind), (MapTied{true, false, false}));
        QCOMPARE(tiedOf(MapRows::Strength), (MapTied{false, false, false}));
        QCOMPARE(tiedOf(MapRows::TargetGroups), (MapTied{false, false, false}));
    }
};

QTEST_GUILESS_MAIN(TestGapMapProjects)
#include "tst_gapmapprojects.moc"

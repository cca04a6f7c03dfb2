// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/adviceofexploration.h"
#include "jobs/examplebank.h"
#include "model/event.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdviceOfExploration : public QObject
{
    Q_OBJECT

    struct Search
    {
        test::AdviceDesk desk;
        Uid exploration;
        Uid insight;

        Search()
        {
            Exploration search;
            search.title = u"Ruimte en stroom in 2035"_s;
            search.centralQuestion = u"Welke plekken blijven mogelijk?"_s;
            search.resultSummary = u"Het net blijft een harde grens."_s;
            search.lead = desk.bank->identity().unit;
            exploration = test::insert(*desk.bank, search);
            Event event;
            event.title = u"Kenniskamer"_s;
            event.organiser = desk.bank->identity().unit;
            event.exploration = exploration;
            Insight found;
            found.event = test::insert(*desk.bank, event);
            found.text = u"Spreiden in de tijd helpt."_s;
            insight = test::insert(*desk.bank, found);
        }

        Uid make() const
        {
            return *desk.bank->write({u"make"_s, Kind::Advice}, [&](Write &write) {
                return adviceOfExploration(*desk.bank, write, exploration);
            });
        }
    };

private Q_SLOTS:
    void everyInsightIsAStatementThatCitesIt()
    {
        const Search search;

        const AdviceParts parts = search.desk.partsOf(search.make());

        QCOMPARE(parts.statements.size(), 1);
        QCOMPARE(parts.statements[0].statement.text, u"Spreiden in de tijd helpt."_s);
        QCOMPARE(parts.statements[0].sources[0].target, search.insight);
    }

    void questionAndResultAreTheBeginning()
    {
        const Search search;

        const Uid uid = search.make();

        const Advice advice = search.desk.stored(uid);
        QCOMPARE(advice.reason, u"Welke plekken blijven mogelijk?"_s);
        QCOMPARE(advice.keyMessage, u"Het net blijft een harde grens."_s);
        QCOMPARE(*search.desk.bank->links().from(uid, LinkType::Exploration), QList<Uid>{search.exploration});
    }

    void dossiersAndReachOfTheExplorationComeAlong()
    {
        const Search search;
        Bank &bank = *search.desk.bank;
        const Uid dossier = test::insert(bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        const auto changed = bank.write({u"edit"_s}, [&](Write &write) -> Result<> {
            const auto shown = bank.records<Exploration>().get(search.exploration);
            Exploration within = *shown;
            within.shareLevel = ShareLevel::EigenDg;
            if (auto updated = bank.records<Exploration>().update(write, within, *shown); !updated)
                return updated.error();
            return bank.links().add(write, search.exploration, LinkType::Dossier, dossier);
        });
        QVERIFY_RESULT(changed);

        const Uid advice = search.make();

        QCOMPARE(search.desk.stored(advice).shareLevel, ShareLevel::EigenDg);
        QCOMPARE(*bank.links().from(advice, LinkType::Dossier), QList<Uid>{dossier});
    }

    void openQuestionsOfTheExplorationAreWhatWeDoNotKnow()
    {
        const Search search;
        const Uid question = test::insert(*search.desk.bank, test::aQuestion());
        const auto linked = search.desk.bank->write({u"link"_s}, [&](Write &write) {
            return search.desk.bank->links().add(write, search.exploration, LinkType::Part, question);
        });
        QVERIFY_RESULT(linked);

        QCOMPARE(*search.desk.bank->links().from(search.make(), LinkType::Gap), QList<Uid>{question});
    }

    void adviceThatIsBeingWrittenIsFoundAndOneInTheTrashIsNot()
    {
        const Search search;
        Bank &bank = *search.desk.bank;
        QVERIFY(!adviceBegunFrom(bank, search.exploration)->has_value());

        const Uid advice = search.make();

        QCOMPARE((*adviceBegunFrom(bank, search.exploration))->uid, advice);
        QVERIFY_RESULT(test::removeRecord<Advice>(bank, advice));
        QVERIFY(!adviceBegunFrom(bank, search.exploration)->has_value());
    }

    void insightsThatAreThereAreNotAddedAgain()
    {
        const Search search;
        const Uid advice = search.make();

        const auto added = search.desk.bank->write({u"edit"_s, Kind::Advice}, [&](Write &write) {
            return addInsights(*search.desk.bank, write, advice, search.exploration);
        });

        QCOMPARE(*added, 0);
        QCOMPARE(search.desk.partsOf(advice).statements.size(), 1);
    }

    /// Spec 01, S22b: its Check.
    void s22bAdviceOfVkn03HasTheInsightsOfItsMeetingsEachWithItsSource()
    {
        const QTemporaryDir folder;
        const Clock clock = fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC});
        const auto bank = *makeExampleBank(folder.filePath(u"kiem.kennisbank"_s), u"KIEM"_s, clock);
        const auto all = bank->records<Exploration>().all();
        const auto search = std::ranges::find(*all, u"Ruimte en stroom in 2035"_s, &Exploration::title);

        const auto advice = bank->write({u"make"_s, Kind::Advice}, [&](Write &write) {
            return adviceOfExploration(*bank, write, search->uid);
        });

        QVERIFY_RESULT(advice);
        const auto parts = adviceParts(*bank, *advice);
        QVERIFY(!parts->statements.isEmpty());
        for (const SupportedStatement &one : parts->statements) {
            const auto insight = bank->records<Insight>().get(one.sources.value(0).target);
            QVERIFY_RESULT(insight);
            QCOMPARE(one.statement.text, insight->text);
        }
    }
};

QTEST_GUILESS_MAIN(TestAdviceOfExploration)
#include "tst_adviceofexploration.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "jobs/adviceparts.h"
#include "model/userecord.h"
#include "report/documentcodec.h"
#include "report/renderers.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdviceOffer : public QObject
{
    Q_OBJECT

    static Result<> decide(const test::AdviceDesk &desk, const Uid &advice, const AdviceOutcome &outcome)
    {
        return desk.bank->write({u"outcome"_s, Kind::Advice}, [&](Write &write) {
            return decideAdvice(*desk.bank, write, advice, outcome);
        });
    }

    static Result<> revise(const test::AdviceDesk &desk, const Uid &advice)
    {
        return desk.bank->write({u"revise"_s, Kind::Advice},
                                [&](Write &write) { return reviseAdvice(*desk.bank, write, advice); });
    }

private Q_SLOTS:
    void offeringMovesTheStatusAndKeepsThePaper()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();

        const auto version = desk.offer(advice);

        QVERIFY_RESULT(version);
        QVERIFY(desk.stored(advice).status == AdviceStatus::Aangeboden);
        QCOMPARE(desk.stored(advice).offeredOn, QDate(2026, 3, 2));
        QCOMPARE(version->version, u"1.0"_s);
        QCOMPARE(version->frozenBy, u"Sanne de Wit"_s);
        QCOMPARE(frozenPaper(*desk.bank, *version)->print, "print of " + desk.stored(advice).title.toUtf8());
    }

    void frozenDataIsTheWholePaper()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const auto version = desk.offer(advice);
        const QString asOffered = renderPlainText(*advicePaperOf(*desk.bank, advice, Language::Nl));
        QVERIFY_RESULT(
            test::edit<Study>(*desk.bank, desk.study, [](Study &study) { study.title = u"Anders"_s; }));

        const auto again = documentFrom(frozenPaper(*desk.bank, *version)->data);

        QVERIFY_RESULT(again);
        QCOMPARE(renderPlainText(*again), asOffered);
    }

    void gapThatIsInTheTrashIsNone()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const Uid question = test::insert(*desk.bank, test::aQuestion());
        QVERIFY_RESULT(test::edit<Advice>(*desk.bank, advice, [](Advice &edited) { edited.noGaps = false; }));
        QVERIFY_RESULT(desk.bank->write({u"link"_s}, [&](Write &write) {
            return desk.bank->links().add(write, advice, LinkType::Gap, question);
        }));
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*desk.bank, question));

        QCOMPARE_ERROR(desk.offer(advice), Error::Code::NotAllowed);
    }

    void offeringIsOneStep()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        QVERIFY_RESULT(desk.offer(advice));

        QVERIFY_RESULT(desk.bank->undo());

        QVERIFY(desk.stored(advice).status == AdviceStatus::Concept);
        QVERIFY(adviceVersions(*desk.bank, advice)->isEmpty());
    }

    void whatIsMissingIsToldAndNothingIsKept()
    {
        const test::AdviceDesk desk;
        const Uid advice = test::insert(*desk.bank, desk.anAdvice());

        const auto version = desk.offer(advice);

        QCOMPARE_ERROR(version, Error::Code::NotAllowed);
        QCOMPARE(version.error().detail, u"dossiers,statements,consulted"_s);
        QVERIFY(desk.stored(advice).status == AdviceStatus::Concept);
        QVERIFY(adviceVersions(*desk.bank, advice)->isEmpty());
    }

    void aSourceThatNamesNothingIsNone()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const Uid citation = desk.partsOf(advice).statements.first().sources.first().uid;

        const auto emptied =
            test::edit<Citation>(*desk.bank, citation, [](Citation &edited) { edited.target = Uid(); });
        QCOMPARE_ERROR(emptied, Error::Code::NotAllowed);
        QCOMPARE(emptied.error().detail, u"target"_s);

        QVERIFY_RESULT(test::removeRecord<Citation>(*desk.bank, citation));
        test::insert(*desk.bank, Citation{.citedIn = desk.partsOf(advice).statements.first().statement.uid});
        const auto offered = desk.offer(advice); // what an older program kept
        QCOMPARE_ERROR(offered, Error::Code::NotAllowed);
        QCOMPARE(offered.error().detail, u"citations"_s);
    }

    void offeredAdviceIsNotOfferedAgain()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        QVERIFY_RESULT(desk.offer(advice));

        QCOMPARE_ERROR(desk.offer(advice), Error::Code::NotAllowed);
    }

    void whatTheReaderHasIsNotChanged()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const Uid statement = desk.partsOf(advice).statements.first().statement.uid;
        QVERIFY_RESULT(desk.offer(advice));

        const auto retitled =
            test::edit<Advice>(*desk.bank, advice, [](Advice &edited) { edited.title = u"Anders"_s; });
        const auto restated = test::edit<AdviceStatement>(
            *desk.bank, statement, [](AdviceStatement &edited) { edited.text = u"Anders"_s; });

        QCOMPARE_ERROR(retitled, Error::Code::NotAllowed);
        QCOMPARE_ERROR(restated, Error::Code::NotAllowed);
        QCOMPARE(retitled.error().detail, u"offered"_s);
    }

    void newVersionCanBeWrittenAndTheOldOneStays()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const auto first = desk.offer(advice);

        QVERIFY_RESULT(revise(desk, advice));
        QVERIFY(desk.stored(advice).status == AdviceStatus::Concept);
        QCOMPARE(desk.stored(advice).version, u"1.1"_s);
        QVERIFY_RESULT(
            test::edit<Advice>(*desk.bank, advice, [](Advice &edited) { edited.title = u"Anders"_s; }));
        QVERIFY_RESULT(desk.offer(advice));

        const auto versions = adviceVersions(*desk.bank, advice);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().version, u"1.1"_s);
        QCOMPARE(frozenPaper(*desk.bank, *first)->print, "print of Kies waar het stroomnet ruimte biedt");
    }

    void whatCameInAsOfferedGetsTheNextNumberToo()
    {
        Advice advice;
        QCOMPARE(nextVersion(advice, {}), u"1.0"_s);

        advice.version = u"1.0"_s;
        advice.status = AdviceStatus::Aangeboden;
        QCOMPARE(nextVersion(advice, {}), u"1.1"_s);

        advice.version = u"1.1"_s; // as reviseAdvice() leaves it
        advice.status = AdviceStatus::Concept;
        QCOMPARE(nextVersion(advice, {}), u"1.1"_s);
    }

    void whatAnOfferedAdviceRestsOnNeitherComesNorGoes()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        QVERIFY_RESULT(desk.offer(advice));
        const Uid statement = adviceParts(*desk.bank, advice)->statements.first().statement.uid;

        QCOMPARE_ERROR(test::removeRecord<AdviceStatement>(*desk.bank, statement), Error::Code::NotAllowed);
        const auto added = desk.bank->write({u"make"_s, Kind::AdviceStatement}, [&](Write &write) {
            return desk.bank->records<AdviceStatement>().insert(write,
                                                                {.advice = advice, .text = u"Nieuw."_s});
        });

        QCOMPARE_ERROR(added, Error::Code::NotAllowed);
    }

    void whatAnOfferedAdviceCitesAndIsAboutStays()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const Uid question = test::insert(*desk.bank, test::aQuestion());
        const Uid statement = desk.partsOf(advice).statements.first().statement.uid;
        const auto dossiers = desk.bank->links().from(advice, LinkType::Dossier);
        QVERIFY_RESULT(desk.offer(advice));

        const auto cited = desk.bank->write({u"make"_s, Kind::Citation}, [&](Write &write) {
            return desk.bank->records<Citation>().insert(write, {.citedIn = statement, .other = u"Nieuw"_s});
        });
        const auto added = desk.bank->write({u"link"_s, Kind::Advice}, [&](Write &write) {
            return desk.bank->links().add(write, advice, LinkType::Gap, question);
        });
        const auto taken = desk.bank->write({u"link"_s, Kind::Advice}, [&](Write &write) {
            return desk.bank->links().remove(write, advice, LinkType::Dossier, dossiers->first());
        });
        const auto seen = desk.bank->write({u"link"_s, Kind::Advice}, [&](Write &write) {
            return desk.bank->links().add(write, advice, LinkType::SeeAlso, question);
        });

        QCOMPARE_ERROR(cited, Error::Code::NotAllowed);
        QCOMPARE_ERROR(added, Error::Code::NotAllowed);
        QCOMPARE_ERROR(taken, Error::Code::NotAllowed);
        QVERIFY_RESULT(seen); // is on no paper
    }

    void aQuestionThatAnOfferedAdviceNamesCanStillGoOnInAnother()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const Uid question = test::insert(*desk.bank, test::aQuestion());
        const Uid other = test::insert(*desk.bank, test::aQuestion(u"Hoe meten wij dat?"_s));
        const auto named = desk.bank->write({u"link"_s, Kind::Advice}, [&](Write &write) {
            return desk.bank->links().add(write, advice, LinkType::Gap, question);
        });
        QVERIFY_RESULT(named);
        QVERIFY_RESULT(desk.offer(advice));

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*desk.bank, question, [&](KnowledgeQuestion &edited) {
            edited.status = QuestionStatus::Samengevoegd;
            edited.mergedInto = other;
        }));

        QCOMPARE(*desk.bank->links().from(advice, LinkType::Gap), QList<Uid>{other});
    }

    void decisionIsKeptWithItsDayAndNote()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        QVERIFY_RESULT(desk.offer(advice));

        QVERIFY_RESULT(decide(desk, advice, {AdviceStatus::Deels, QDate(2026, 4, 24), u"Eerst een proef"_s}));

        QVERIFY(desk.stored(advice).status == AdviceStatus::Deels);
        QCOMPARE(desk.stored(advice).outcomeOn, QDate(2026, 4, 24));
        QCOMPARE(desk.stored(advice).outcomeNote, u"Eerst een proef"_s);
    }

    void whatWasNotOfferedIsNotDecided()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();

        QCOMPARE_ERROR(decide(desk, advice, {AdviceStatus::Overgenomen, QDate(2026, 4, 24), {}}),
                       Error::Code::NotAllowed);
    }

    void useOfTheCitedStudiesIsWrittenDownOnce()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const auto record = [&] {
            return desk.bank->write({u"uses"_s, Kind::Advice},
                                    [&](Write &write) { return recordUses(*desk.bank, write, advice); });
        };

        QCOMPARE(*record(), 1);
        QCOMPARE(*record(), 0);

        const auto uses = desk.bank->records<UseRecord>().all();
        QCOMPARE(uses->size(), 1);
        QCOMPARE(uses->first().object, desk.study);
        QVERIFY(uses->first().usedIn == UsedIn::Advies);
    }
};

QTEST_GUILESS_MAIN(TestAdviceOffer)
#include "tst_adviceoffer.moc"

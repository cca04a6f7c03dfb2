// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapmapjob.h"
#include "jobs/mapdismissals.h"
#include "model/concept.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// What is made in a cell, and what is said of one: in a bank where a needed question has no study.
struct MapToJudge
{
    std::unique_ptr<Bank> bank = test::makeBank();
    Uid subject;
    Uid question;

    MapToJudge()
    {
        Concept congestion;
        congestion.prefNl = u"netcongestie"_s;
        congestion.scheme = u"Energie"_s;
        subject = test::insert(*bank, congestion);
        question = ask();
    }

    Uid ask()
    {
        KnowledgeQuestion asked = test::aQuestion(u"Waar is plek op het net?"_s);
        asked.needClass = NeedClass::Nodig;
        asked.status = QuestionStatus::Open;
        const Uid uid = test::insert(*bank, asked);
        const StepLabel label{.act = u"edit"_s, .kind = Kind::KnowledgeQuestion};
        const auto linked = bank->write(
            label, [&](Write &write) { return bank->links().add(write, uid, LinkType::Concept, subject); });
        if (!linked)
            qFatal("%s", qPrintable(linked.error().detail));
        return uid;
    }

    GapMap map() const { return askedGapMap(*bank, {})->map; }
    MapRow row() const
    {
        const QList<MapRow> rows = map().rows;
        return *std::ranges::find(rows, subject, &MapRow::subject);
    }
    MapPlace place() const
    {
        const QList<MapRow> rows = map().rows;
        return {std::ranges::find(rows, subject, &MapRow::subject) - rows.begin(), 0};
    }
};

} // namespace

class TestMapDismissals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapIsDismissedWithAReasonAndUndone() // spec 11, C5
    {
        MapToJudge judged;
        QVERIFY(judged.row().isGap);

        QVERIFY_RESULT(MapDismissals(*judged.bank).dismiss(MapRows::Concepts, judged.row(), u" Elders "_s));

        QVERIFY(!judged.row().isGap);
        QCOMPARE(judged.row().dismissal->reason, u"Elders"_s);
        QCOMPARE(judged.row().dismissal->person, u"Sanne de Wit"_s);
        QVERIFY_RESULT(judged.bank->undo());
        QVERIFY(judged.row().isGap);
    }

    void withoutAReasonNothingIsDismissed()
    {
        MapToJudge judged;

        const auto said = MapDismissals(*judged.bank).dismiss(MapRows::Concepts, judged.row(), u"  "_s);

        QVERIFY(!said);
        QCOMPARE(said.error().code, Error::Code::InvalidInput);
        QVERIFY(judged.row().isGap);
    }

    void dismissalIsTakenBackOnce()
    {
        MapToJudge judged;
        const MapDismissals dismissals(*judged.bank);
        QVERIFY_RESULT(dismissals.dismiss(MapRows::Concepts, judged.row(), u"Elders"_s));

        QVERIFY_RESULT(dismissals.takeBack(MapRows::Concepts, judged.row()));

        QVERIFY(judged.row().isGap);
        QVERIFY(!dismissals.takeBack(MapRows::Concepts, judged.row()));
    }

    void anotherQuestionBringsTheGapBack()
    {
        MapToJudge judged;
        QVERIFY_RESULT(
            MapDismissals(*judged.bank).dismiss(MapRows::Concepts, judged.row(), u"Elders bekend"_s));

        judged.ask();

        QVERIFY(judged.row().isGap);
    }

    void dismissalHoldsForTheRowsThatItWasSaidOf()
    {
        MapToJudge judged;
        const MapDismissals dismissals(*judged.bank);
        QVERIFY_RESULT(dismissals.dismiss(MapRows::Concepts, judged.row(), u"Elders"_s));

        QCOMPARE(dismissals.of(MapRows::Concepts)->size(), 1);
        QVERIFY(dismissals.of(MapRows::Dossiers)->isEmpty());
    }

    void projectIdeaOfACellIsAboutItsRowAndItsQuestions()
    {
        MapToJudge judged;

        const auto made =
            proposeProjectAt(*judged.bank, {}, judged.map(), judged.place(), u" Ruimte op het net "_s);

        QVERIFY_RESULT(made);
        const Links links = judged.bank->links();
        QCOMPARE(judged.bank->records<ResearchProject>().get(*made)->title, u"Ruimte op het net"_s);
        QCOMPARE(*links.from(*made, LinkType::Question), QList<Uid>{judged.question});
        QCOMPARE(*links.from(*made, LinkType::Concept), QList<Uid>{judged.subject});
    }

    void projectIdeaOfAValueIsOfThisUnitWithoutQuestions()
    {
        MapToJudge judged;
        const GapMapQuery byKind{.rows = MapRows::KnowledgeKind};
        const auto asked = askedGapMap(*judged.bank, byKind);
        QVERIFY_RESULT(asked);

        const auto made = proposeProjectAt(*judged.bank, byKind, asked->map, {0, 0}, u"Ruimte op het net"_s);

        QVERIFY_RESULT(made);
        QCOMPARE(judged.bank->records<ResearchProject>().get(*made)->ownerUnit, judged.bank->identity().unit);
        QVERIFY(judged.bank->links().from(*made, LinkType::Question)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMapDismissals)
#include "tst_mapdismissals.moc"

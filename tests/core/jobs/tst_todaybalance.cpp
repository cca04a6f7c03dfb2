// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/todaylist.h"
#include "model/knowledgequestion.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Uid dossierFor(Bank &bank, const QString &code, AgendaHorizon horizon)
{
    PolicyDossier dossier{.code = code, .title = u"Dossier "_s + code};
    dossier.agendaHorizon = horizon;
    return insert(bank, dossier);
}

/// The user of the bank handles it.
Result<> handle(Bank &bank, const Uid &dossier)
{
    const Uid user = insert(
        bank,
        Person{.given = u"Sanne"_s, .prefix = u"de"_s, .family = u"Wit"_s, .roles = {PersonRole::Expert}});
    return bank.write({.act = u"link"_s}, [&](Write &write) {
        return bank.links().add(write, dossier, LinkType::Officer, user);
    });
}

void ask(Bank &bank, const Uid &dossier, QuestionStatus status = QuestionStatus::Open)
{
    KnowledgeQuestion question;
    question.text = u"Wat werkt bij het bouwen van woningen?"_s;
    question.dossier = dossier;
    question.status = status;
    insert(bank, question);
}

AgendaBalance balanceOf(Bank &bank, TodayScope scope = TodayScope::OwnUnit)
{
    const auto today = readToday(bank, scope);
    if (!today)
        qFatal("%s", qPrintable(today.error().detail));
    return today->balance;
}

} // namespace

/// How many questions are about tomorrow (spec 01, S20b).
class TestTodayBalance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutQuestionsThereIsNoBalance()
    {
        const auto bank = makeBank();

        QCOMPARE(balanceOf(*bank), AgendaBalance());
    }

    void dossierSaysWhetherItsQuestionsAreOfTomorrow()
    {
        const auto bank = makeBank();
        ask(*bank, dossierFor(*bank, u"A"_s, AgendaHorizon::Vandaag));
        ask(*bank, dossierFor(*bank, u"B"_s, AgendaHorizon::Morgen));
        ask(*bank, dossierFor(*bank, u"C"_s, AgendaHorizon::Beide));
        ask(*bank, {});

        QCOMPARE(balanceOf(*bank), (AgendaBalance{.ofTomorrow = 2, .questions = 4}));
    }

    void questionThatWaitsForNoAnswerDoesNotCount()
    {
        const auto bank = makeBank();
        const Uid tomorrow = dossierFor(*bank, u"A"_s, AgendaHorizon::Morgen);
        ask(*bank, tomorrow, QuestionStatus::Onderzoek);
        ask(*bank, tomorrow, QuestionStatus::Vervallen);

        QCOMPARE(balanceOf(*bank), (AgendaBalance{.ofTomorrow = 1, .questions = 1}));
    }

    void questionsOfAnotherUnitCountWhereTodayReachesAll()
    {
        const auto bank = makeBank();
        const auto colleague = makeBank(u"DGRO"_s);
        ask(*bank, {});
        ask(*colleague, dossierFor(*colleague, u"A"_s, AgendaHorizon::Morgen));
        QVERIFY_RESULT(receive(*bank, *allOperations(*colleague)));

        QCOMPARE(balanceOf(*bank, TodayScope::OwnUnit), (AgendaBalance{.ofTomorrow = 0, .questions = 1}));
        QCOMPARE(balanceOf(*bank, TodayScope::All), (AgendaBalance{.ofTomorrow = 1, .questions = 2}));
    }

    void questionsOfOtherDossiersDoNotCountForWhoHandlesOne()
    {
        const auto bank = makeBank();
        const Uid mine = dossierFor(*bank, u"A"_s, AgendaHorizon::Morgen);
        QVERIFY_RESULT(handle(*bank, mine));
        ask(*bank, mine);
        ask(*bank, dossierFor(*bank, u"B"_s, AgendaHorizon::Morgen));
        ask(*bank, {});

        QCOMPARE(balanceOf(*bank, TodayScope::OwnDossiers), (AgendaBalance{.ofTomorrow = 1, .questions = 1}));
    }

    void whoHandlesNoDossierCountsTheQuestionsOfTheUnit()
    {
        const auto bank = makeBank();
        ask(*bank, dossierFor(*bank, u"A"_s, AgendaHorizon::Morgen));
        ask(*bank, {});

        QCOMPARE(balanceOf(*bank, TodayScope::OwnDossiers), (AgendaBalance{.ofTomorrow = 1, .questions = 2}));
    }
};

QTEST_GUILESS_MAIN(TestTodayBalance)
#include "tst_todaybalance.moc"

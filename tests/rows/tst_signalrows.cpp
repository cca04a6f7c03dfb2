// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalfollowup.h"
#include "jobs/signallist.h"
#include "jobs/signaltriage.h"
#include "jobs/todaylist.h"
#include "model/knowledgequestion.h"
#include "models/signalcolumns.h"
#include "rowbank.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// How many a line of Today counts; 0 without the line.
int countedInToday(Bank &bank, const QString &rule)
{
    const auto today = readToday(bank, scopeOfUser(bank));
    const auto line = std::ranges::find(today->lines, rule, &TodayLine::rule);
    return line == today->lines.end() ? 0 : line->number;
}

Result<> triage(Bank &bank, const std::function<Result<>(SignalTriage &)> &step)
{
    return bank.write({u"edit"_s, Kind::Signal}, [&](Write &write) {
        SignalTriage triage(bank, write);
        return step(triage);
    });
}

} // namespace

/// Rows S07 to S11b of the specification: signals.
class TestSignalRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S07_signalForTheWholeMinistryLeavesTodayWhenItIsNotForUs()
    {
        const RowBank bank;
        const auto signal = bank.named<Signal>("DGDOO-SIG-01");
        QVERIFY(signal.ministryWide);
        const int before = countedInToday(*bank, u"signal_wide"_s);

        QVERIFY_RESULT(triage(*bank, [&](SignalTriage &triage) {
            return triage.giveVerdict(signal.uid, SignalVerdict::NietVanBelang, u"Niet van ons terrein"_s);
        }));

        QVERIFY(before > 0);
        QCOMPARE(countedInToday(*bank, u"signal_wide"_s), before - 1);
        QCOMPARE(bank.named<Signal>("DGDOO-SIG-01"), signal); // it stays as its owner has it
    }

    void S07_signalForTheWholeMinistryLeavesTodayWhenWeLinkItToADossier()
    {
        const RowBank bank;
        const auto signal = bank.named<Signal>("DGDOO-SIG-01");
        const int before = countedInToday(*bank, u"signal_wide"_s);
        SignalDossierLink link;
        link.dossier = bank.dossier("VWB").uid;
        link.meaning = u"Vergunningen gaan anders"_s;

        QVERIFY_RESULT(triage(*bank, [&](SignalTriage &triage) -> Result<> {
            const auto linked = triage.linkTo({signal.uid}, link);
            return linked ? Result<>() : Result<>(linked.error());
        }));

        QCOMPARE(countedInToday(*bank, u"signal_wide"_s), before - 1);
        QCOMPARE(bank.named<Signal>("DGDOO-SIG-01"), signal);
    }

    void S07_signalsOfOurOwnAreLeftAloneWhenOthersAreJudged()
    {
        const RowBank bank;
        const Uid theirs = bank.named<Signal>("DGDOO-SIG-01").uid;
        const Uid ours = bank.named<Signal>("DGVB-SIG-01").uid;
        TriageOutcome told;

        QVERIFY_RESULT(triage(*bank, [&](SignalTriage &triage) -> Result<> {
            const auto judged = triage.judge({theirs, ours}, SignalVerdict::NietVanBelang, u"Ander werk"_s);
            told = judged ? *judged : TriageOutcome();
            return judged ? Result<>() : Result<>(judged.error());
        }));

        QCOMPARE(told, (TriageOutcome{.moved = 1, .own = 1}));
    }

    void S10d_linkWithoutAMeaningIsRefused()
    {
        const RowBank bank;
        SignalDossierLink link;
        link.dossier = bank.dossier("VWB").uid;

        const auto linked = triage(*bank, [&](SignalTriage &triage) -> Result<> {
            const auto outcome = triage.linkTo({bank.named<Signal>("DGVB-SIG-08").uid}, link);
            return outcome ? Result<>() : Result<>(outcome.error());
        });

        QCOMPARE_ERROR(linked, Error::Code::InvalidInput);
    }

    void S10d_threeNewSignalsOfTheExampleHaveNoDossier()
    {
        const RowBank bank(u"KIEM"_s);
        const SignalList list(*bank);

        QStringList loose;
        const auto lines = list.lines(*list.ids({.statuses = {SignalStatus::Nieuw}}));
        for (const SignalLine &line : *lines) {
            if (line.dossierCodes.isEmpty())
                loose.append(line.refcode);
        }
        loose.sort();

        QCOMPARE(loose, fullCodes(u"DGKR-SIG-07 DGOBDR-SIG-09 DGRO-SIG-08"_s));
    }

    void S11a_whatMustBeActedOnFirstComesFirst()
    {
        const RowBank bank(u"KIEM"_s);
        const QDate inTwoMonths = bank->now().date().addMonths(2).addDays(2); // a Saturday becomes a Monday

        const auto today = readToday(*bank, TodayScope::All);

        QStringList codes;
        for (const TodayLine &line : today->lines) {
            const bool isSignal = line.rule == u"signal_act"_s;
            if (isSignal && bank->records<Signal>().get(line.record)->actBefore.isValid() &&
                line.date <= inTwoMonths)
                codes.append(line.code);
        }
        QCOMPARE(codes.mid(0, 5),
                 fullCodes(u"DGKR-SIG-03 DGRO-SIG-01 DGVB-SIG-01 DGOBDR-SIG-04 DGKR-SIG-02"_s));
    }

    void S11a_whatIsPastItsDateSaysHowLate()
    {
        RowBank bank(u"KIEM"_s);
        const auto signal = bank.named<Signal>("DGKR-SIG-03");
        const auto left = [&] {
            return daysLeftText(SignalList(*bank).lines({signal.facts.id})->first().daysLeft);
        };
        QCOMPARE(left(), u"31 dagen"_s);

        bank.goTo(signal.actBefore.addDays(3));

        QCOMPARE(left(), u"te laat (3 dagen)"_s);
    }

    void S11b_questionFromASignalIsFilledInAndLinkedBothWaysInOneStep()
    {
        const RowBank bank;
        const auto signal = bank.named<Signal>("DGVB-SIG-02");
        const Uid dossier = bank.dossier("VWB").uid;

        const auto made = bank->write({u"follow"_s, Kind::Signal}, [&](Write &write) {
            return followUp(*bank, write, signal, {.kind = FollowUp::Vraag, .title = signal.title});
        });

        QVERIFY_RESULT(made);
        const auto question = bank->records<KnowledgeQuestion>().get(*made);
        QCOMPARE(question->text, signal.title);
        QCOMPARE(question->dossier, dossier);
        QCOMPARE(*bank->links().from(*made, LinkType::Concept),
                 *bank->links().from(signal.uid, LinkType::Concept));
        QCOMPARE(bank.named<Signal>("DGVB-SIG-02").status, SignalStatus::Geagendeerd);
        QCOMPARE(bank.named<Signal>("DGVB-SIG-02").followUp, *made);
        QCOMPARE(*bank->links().from(*made, LinkType::SeeAlso), QList{signal.uid});

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(bank.named<Signal>("DGVB-SIG-02").status, signal.status);
        QVERIFY(!bank->records<KnowledgeQuestion>().all()->contains(*question));
    }
};

QTEST_MAIN(TestSignalRows)
#include "tst_signalrows.moc"

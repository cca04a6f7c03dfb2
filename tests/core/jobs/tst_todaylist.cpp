// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/todayaway.h"
#include "jobs/todaylist.h"
#include "model/contactmoment.h"
#include "model/institute.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "model/task.h"
#include "support/stopwatch.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

Signal aSignal(const QString &title, QDate actBefore = {})
{
    Signal signal;
    signal.title = title;
    signal.arena = {Arena::Politiek};
    signal.sources = {{.title = u"Kamerbrief"_s}};
    signal.observedOn = QDate(2026, 1, 20);
    signal.actBefore = actBefore;
    return signal;
}

QStringList rulesOf(const Result<TodayList> &today)
{
    QStringList rules;
    for (const TodayLine &line : today->lines)
        rules.append(line.rule);
    return rules;
}

const TodayLine *lineOf(const Result<TodayList> &today, const QString &rule)
{
    const auto line = std::ranges::find(today->lines, rule, &TodayLine::rule);
    return line == today->lines.end() ? nullptr : &*line;
}

Result<> putAway(Bank &bank, const std::function<Result<>(const TodayAway &, Write &)> &act)
{
    return bank.write({.act = u"later"_s, .kind = Kind::Setting},
                      [&](Write &write) { return act(TodayAway(bank), write); });
}

/// Rows as the projection would make them, without the log: only to see how long reading takes.
void addSignals(Database &db, int count)
{
    const QByteArray numbers =
        "WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(1000 + count) + ") ";
    QVERIFY_RESULT(db.runScript(
        numbers + "INSERT INTO record (id, uid, kind) SELECT i, randomblob(16), 50 FROM n;" + numbers +
        "INSERT INTO signal (id, alive, conflict, revision, created_at, changed_at, refcode, owner_unit, "
        "title, "
        "description, status, act_before, next_review) "
        "SELECT i, 1, 0, 1, 0, 0, 'X-SIG-' || i, randomblob(16), 'Signaal ' || i, hex(randomblob(200)), "
        "CASE i % 3 WHEN 0 THEN 'beoordeeld' WHEN 1 THEN 'gekoppeld' END, "
        "date('2026-01-01', (i % 700) || ' days'), date('2026-01-01', (i % 400) || ' days') FROM n;"));
}

} // namespace

class TestTodayList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBankAsksForNothing()
    {
        const auto bank = makeBank();

        const auto today = readToday(*bank, TodayScope::OwnUnit);

        QVERIFY_RESULT(today);
        QVERIFY(today->lines.isEmpty());
        QVERIFY(!today->nextDate.isValid());
    }

    // S11
    void aSignalWithADateAndWithoutADossierStandsThereTwice()
    {
        const auto bank = makeBank();
        insert(*bank, aSignal(u"Kamervragen"_s, Today.addDays(31)));

        const auto today = readToday(*bank, TodayScope::OwnUnit);

        QCOMPARE(rulesOf(today), (QStringList{u"signal_act"_s, u"signal_loose"_s}));
        QCOMPARE(today->lines.first().date, Today.addDays(31));
        QCOMPARE(lineOf(today, u"signal_loose"_s)->number, 1);
    }

    // 5.7, G5
    void aSignalThatWasSeenAMonthAgoIsNotYetLoose()
    {
        const auto bank = makeBank();
        Signal young = aSignal(u"Kamervragen"_s);
        young.observedOn = Today.addDays(-30);
        Signal old = aSignal(u"Oude vragen"_s);
        old.observedOn = Today.addDays(-31);
        old.status = SignalStatus::Beoordeeld;
        insert(*bank, young);
        insert(*bank, old);

        const auto today = readToday(*bank, TodayScope::OwnUnit);

        QCOMPARE(lineOf(today, u"signal_loose"_s)->number, 1);
    }

    // S03
    void aFollowUpForTomorrowIsThereAndGoesWhenItIsDone()
    {
        const auto bank = makeBank();
        Institute institute;
        institute.nameNl = u"Planbureau"_s;
        ContactMoment moment;
        moment.date = Today;
        moment.institute = insert(*bank, institute);
        moment.subject = u"Gesprek"_s;
        moment.followUpOn = Today.addDays(1);
        moment.followUpWhat = u"Cijfers sturen"_s;
        const Uid uid = insert(*bank, moment);

        const auto before = readToday(*bank, TodayScope::OwnUnit);
        QVERIFY_RESULT(edit<ContactMoment>(*bank, uid, [](ContactMoment &edited) { edited.done = true; }));
        const auto after = readToday(*bank, TodayScope::OwnUnit);

        QCOMPARE(lineOf(before, u"contact_follow"_s)->title, u"Cijfers sturen – Planbureau"_s);
        QCOMPARE(lineOf(before, u"contact_follow"_s)->date, Today.addDays(1));
        QVERIFY(!lineOf(after, u"contact_follow"_s));
    }

    void anAgreementThatEndsWithinSixMonthsIsThere()
    {
        const auto bank = makeBank();
        Institute institute;
        institute.nameNl = u"Planbureau"_s;
        institute.agreements = {
            {.subject = u"Raam"_s, .validFrom = QDate(2024, 1, 1), .validTo = Today.addDays(150)},
            {.subject = u"Data"_s, .validFrom = QDate(2024, 1, 1), .validTo = Today.addDays(400)}};
        insert(*bank, institute);

        const auto today = readToday(*bank, TodayScope::OwnUnit);

        QCOMPARE(rulesOf(today), QStringList{u"agreement_ends"_s});
        QCOMPARE(today->lines.first().date, Today.addDays(150));
    }

    void laterBringsALineBackOnItsDayAndUndoAtOnce()
    {
        const auto bank = makeBank();
        insert(*bank, Task{.what = u"Bellen"_s, .due = Today, .unit = bank->identity().unit});
        const TodayLine line = readToday(*bank, TodayScope::OwnUnit)->lines.first();

        QVERIFY_RESULT(putAway(*bank, [&](const TodayAway &away, Write &write) {
            return away.later(write, line, Today.addDays(3));
        }));
        const auto away = readToday(*bank, TodayScope::OwnUnit);
        QVERIFY_RESULT(bank->undo());
        const auto back = readToday(*bank, TodayScope::OwnUnit);

        QVERIFY(away->lines.isEmpty());
        QCOMPARE(away->away, 1);
        QCOMPARE(back->lines.size(), 1);
        QVERIFY(!(PutAway{.until = Today.addDays(3), .reason = {}}.hides(line, Today.addDays(3))));
    }

    void aCountThatIsNotShownComesBackWhenItRises()
    {
        const auto bank = makeBank();
        insert(*bank, aSignal(u"Een"_s));
        const TodayLine line = readToday(*bank, TodayScope::OwnUnit)->lines.first();

        QVERIFY_RESULT(putAway(*bank, [&](const TodayAway &away, Write &write) {
            return away.hide(write, line, u"Dat weten wij"_s);
        }));
        const auto away = readToday(*bank, TodayScope::OwnUnit);
        insert(*bank, aSignal(u"Twee"_s));
        const auto risen = readToday(*bank, TodayScope::OwnUnit);

        QVERIFY(away->lines.isEmpty());
        QCOMPARE(risen->lines.first().number, 2);
    }

    void nothingIsHiddenWithoutAReason()
    {
        const auto bank = makeBank();
        const TodayLine line{.rule = u"signal_loose"_s};

        const auto hidden = putAway(
            *bank, [&](const TodayAway &away, Write &write) { return away.hide(write, line, u"  "_s); });

        QVERIFY(!hidden);
        QCOMPARE(hidden.error().code, Error::Code::InvalidInput);
    }

    void aPolicyOfficerSeesTheOwnDossiersAndTasksThatStandAlone()
    {
        const auto bank = makeBank();
        PolicyDossier mine{.code = u"A"_s, .title = u"Van mij"_s};
        PolicyDossier other{.code = u"B"_s, .title = u"Van een ander"_s};
        const Uid own = insert(*bank, mine);
        const Uid foreign = insert(*bank, other);
        const Uid person = insert(*bank, Person{.given = u"Sanne"_s,
                                                .prefix = u"de"_s,
                                                .family = u"Wit"_s,
                                                .roles = {PersonRole::Expert}});
        QVERIFY_RESULT(bank->write({.act = u"link"_s}, [&](Write &write) {
            return bank->links().add(write, own, LinkType::Officer, person);
        }));
        insert(*bank, Task{.what = u"Mijn dossier"_s, .about = own, .unit = bank->identity().unit});
        insert(*bank, Task{.what = u"Ander dossier"_s, .about = foreign, .unit = bank->identity().unit});
        insert(*bank, Task{.what = u"Los"_s, .unit = bank->identity().unit});

        const auto officer = readToday(*bank, TodayScope::OwnDossiers);
        const auto unit = readToday(*bank, TodayScope::OwnUnit);

        QStringList titles;
        for (const TodayLine &line : officer->lines)
            titles.append(line.title);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"Los"_s, u"Mijn dossier"_s}));
        QCOMPARE(unit->lines.size(), 3);
    }

    // S09
    void aDossierIsOutOfDateUntilItHasOneFreshStudy()
    {
        const auto bank = makeBank();
        const Uid dossier = insert(*bank, PolicyDossier{.code = u"A"_s, .title = u"Oud"_s});
        const auto tie = [&](const QString &issued) {
            Study study = aStudy();
            study.issued = {issued};
            const Uid uid = insert(*bank, study);
            return bank->write({.act = u"link"_s}, [&](Write &write) {
                return bank->links().add(write, uid, LinkType::Dossier, dossier);
            });
        };
        QVERIFY_RESULT(tie(u"2019"_s));
        QVERIFY_RESULT(tie(u"2021-06"_s));
        const auto before = readToday(*bank, TodayScope::All);
        QVERIFY(lineOf(before, u"dossier_stale"_s));
        QCOMPARE(lineOf(before, u"dossier_stale"_s)->date, QDate(2024, 6, 30)); // the newest counts

        QVERIFY_RESULT(tie(u"2025"_s));

        QVERIFY(!lineOf(readToday(*bank, TodayScope::All), u"dossier_stale"_s));
    }

    void theExampleHasSomethingInEveryBlock()
    {
        const auto bank = makeExampleBank(u":memory:"_s, u"KIEM"_s, tickingClock());
        QVERIFY_RESULT(bank);

        const auto today = readToday(**bank, TodayScope::All);

        QVERIFY_RESULT(today);
        for (const TodayBlock block : allOf<TodayBlock>())
            QVERIFY2(!ofBlock(today->lines, block).isEmpty(), codeOf(block).data());
        QCOMPARE(lineOf(today, u"project_public"_s)->number, 61);
    }

    void ofAHundredThousandSignalsTodayIsReadInTime()
    {
        const auto bank = makeBank();
        addSignals(bank->context().db, 100'000);
        for (const TodayScope scope : {TodayScope::OwnUnit, TodayScope::All}) {
            const test::Stopwatch watch;

            const auto today = readToday(*bank, scope);

            const double spent = watch.milliseconds();
            QVERIFY_RESULT(today);
            qInfo("today of 100,000 signals: %lld ms", qint64(spent));
            QVERIFY2(spent <= 200, qPrintable(QString::number(spent)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTodayList)
#include "tst_todaylist.moc"

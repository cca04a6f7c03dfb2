// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/agreedactions.h"
#include "jobs/todaylist.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Two questions and two units to agree about them; today is 2 March 2026.
struct AgreedWorld
{
    AgreedWorld()
        : bank(test::makeBank(u"KIEM"_s, true))
    {
        one = test::insert(*bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
        other = test::insert(*bank, test::aQuestion(u"Waar staan kantoren leeg?"_s));
        Unit unit;
        unit.code = u"DGRO"_s;
        unit.nameNl = u"Ruimtelijke Ordening"_s;
        partner = test::insert(*bank, unit);
    }

    Uid agree(const QString &what, QDate due, const std::function<void(ActionDraft &)> &change = {})
    {
        ActionDraft draft;
        draft.action.what = what;
        draft.action.leadUnit = bank->identity().unit;
        draft.action.due = due;
        draft.about = {one, other};
        if (change)
            change(draft);
        const auto made = agreeOnGroup(*bank, draft);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }

    QStringList listed(const AgreedQuery &query = {})
    {
        const AgreedActions actions(*bank);
        QStringList names;
        for (const AgreedLine &line : *actions.lines(*actions.ids(query)))
            names.append(line.action.what);
        return names;
    }

    const TodayLine *dueToday(const Result<TodayList> &today)
    {
        const auto line = std::ranges::find(today->lines, u"action_due"_s, &TodayLine::rule);
        return line == today->lines.end() ? nullptr : &*line;
    }

    Result<> turnDown(const Uid &agreed)
    {
        return test::edit<OverlapAction>(
            *bank, agreed, [](OverlapAction &action) { action.answer = ActionAnswer::NietAkkoord; });
    }

    std::optional<TodayLine> refusedToday()
    {
        const auto today = readToday(*bank, TodayScope::OwnUnit);
        const auto line = std::ranges::find(today->lines, u"action_refused"_s, &TodayLine::rule);
        return line == today->lines.end() ? std::nullopt : std::optional(*line);
    }

    std::unique_ptr<Bank> bank;
    Uid one;
    Uid other;
    Uid partner;
};

} // namespace

class TestAgreedActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustBeReadyFirstComesFirstAndWhatIsDoneLast()
    {
        AgreedWorld world;
        world.agree(u"klaar"_s, QDate(2026, 1, 1), [](ActionDraft &draft) {
            draft.action.status = ActionStatus::Klaar;
            draft.action.result = u"gelukt"_s;
        });
        world.agree(u"later"_s, QDate(2026, 9, 1));
        world.agree(u"eerst"_s, QDate(2026, 4, 1));

        QCOMPARE(world.listed(), (QStringList{u"eerst"_s, u"later"_s, u"klaar"_s}));
    }

    void lineSaysHowLateItIs()
    {
        AgreedWorld world;
        world.agree(u"stroomnet"_s, QDate(2026, 2, 27));
        world.agree(u"op tijd"_s, QDate(2026, 3, 2));

        const AgreedActions actions(*world.bank);
        const auto lines = *actions.lines(*actions.ids({}));

        QCOMPARE(lines.at(0).daysLate, 3);
        QCOMPARE(lines.at(1).daysLate, 0);
        QCOMPARE(world.listed({.onlyLate = true}), QStringList{u"stroomnet"_s});
    }

    void lineNamesRecordsAndUnits()
    {
        AgreedWorld world;
        world.agree(u"leegstand"_s, QDate(2026, 4, 1),
                    [&](ActionDraft &draft) { draft.others = {world.partner}; });

        const AgreedActions actions(*world.bank);
        const AgreedLine line = actions.lines(*actions.ids({}))->first();

        QVERIFY(line.isPair());
        QVERIFY(line.subject().contains(u" × "_s));
        QCOMPARE(line.lead.code, u"KIEM"_s);
        QCOMPARE(line.otherCodes(), QStringList{u"DGRO"_s});
    }

    void filtersKeepWhatIsAsked()
    {
        AgreedWorld world;
        world.agree(u"samen"_s, QDate(2026, 4, 1));
        world.agree(u"delen"_s, QDate(2026, 5, 1), [&](ActionDraft &draft) {
            draft.action.kind = ActionKind::ResultaatDelen;
            draft.action.status = ActionStatus::Bezig;
            draft.action.answer = ActionAnswer::Akkoord;
            draft.others = {world.partner};
        });

        QCOMPARE(world.listed({.states = {ActionStatus::Open}}), QStringList{u"samen"_s});
        QCOMPARE(world.listed({.kinds = {ActionKind::ResultaatDelen}}), QStringList{u"delen"_s});
        QCOMPARE(world.listed({.answers = {ActionAnswer::Akkoord}}), QStringList{u"delen"_s});
        QCOMPARE(world.listed({.units = {world.partner}}), QStringList{u"delen"_s});
        QCOMPARE(world.listed({.units = {world.bank->identity().unit}}).size(), 2);
    }

    void actionAboutBothRecordsIsFound()
    {
        AgreedWorld world;
        const Uid made = world.agree(u"leegstand"_s, QDate(2026, 4, 1));

        const auto found = AgreedActions(*world.bank).aboutPair(world.other, world.one);

        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().uid, made);
    }

    void whatIsNearOrLateStandsInToday()
    {
        AgreedWorld world;
        const Uid late = world.agree(u"stroomnet"_s, QDate(2026, 2, 27));
        world.agree(u"ver weg"_s, QDate(2026, 9, 1));

        const auto before = readToday(*world.bank, TodayScope::OwnUnit);
        QVERIFY_RESULT(before);
        const TodayLine *line = world.dueToday(before);
        QVERIFY(line);
        QCOMPARE(line->record, late);
        QCOMPARE(line->date, QDate(2026, 2, 27));

        QVERIFY_RESULT(test::edit<OverlapAction>(
            *world.bank, late, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));

        QVERIFY(!world.dueToday(readToday(*world.bank, TodayScope::OwnUnit)));
    }

    void unitThatTakesPartSeesItInToday()
    {
        AgreedWorld world;
        world.agree(u"stroomnet"_s, QDate(2026, 3, 5), [&](ActionDraft &draft) {
            draft.action.leadUnit = world.partner;
            draft.others = {world.bank->identity().unit};
        });
        world.agree(u"van anderen"_s, QDate(2026, 3, 4),
                    [&](ActionDraft &draft) { draft.action.leadUnit = world.partner; });

        const auto today = readToday(*world.bank, TodayScope::OwnUnit);

        QVERIFY_RESULT(today);
        QCOMPARE(int(std::ranges::count(today->lines, u"action_due"_s, &TodayLine::rule)), 1);
        QCOMPARE(world.dueToday(today)->title, u"stroomnet"_s);
    }

    void whoAgreedItSeesInTodayThatTheUnitThatLeadsTurnsItDown()
    {
        AgreedWorld world;
        const Uid asked = world.agree(u"stroomnet"_s, QDate(2026, 3, 5),
                                      [&](ActionDraft &draft) { draft.action.leadUnit = world.partner; });
        QVERIFY(!world.refusedToday());

        QVERIFY_RESULT(world.turnDown(asked));

        const auto line = world.refusedToday();
        QVERIFY(line);
        QCOMPARE(line->record, asked);
        QCOMPARE(line->title, u"DGRO: stroomnet"_s);
        QVERIFY(!world.dueToday(readToday(*world.bank, TodayScope::All)));
    }

    void unitThatTurnsItDownIsNotToldSo()
    {
        AgreedWorld world;
        const Uid own = world.agree(u"leegstand"_s, QDate(2026, 3, 5));

        QVERIFY_RESULT(world.turnDown(own));

        QVERIFY(!world.refusedToday());
    }

    void whatLapsesIsNoLongerTurnedDownInToday()
    {
        AgreedWorld world;
        const Uid asked = world.agree(u"stroomnet"_s, QDate(2026, 3, 5),
                                      [&](ActionDraft &draft) { draft.action.leadUnit = world.partner; });
        QVERIFY_RESULT(world.turnDown(asked));
        QVERIFY(world.refusedToday());

        QVERIFY_RESULT(test::edit<OverlapAction>(
            *world.bank, asked, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));

        QVERIFY(!world.refusedToday());
    }
};

QTEST_GUILESS_MAIN(TestAgreedActions)
#include "tst_agreedactions.moc"

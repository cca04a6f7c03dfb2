// SPDX-License-Identifier: EUPL-1.2
#include "bank/namedsettings.h"
#include "jobs/gapchangejob.h"
#include "jobs/gaplist.h"
#include "jobs/gapsnapshots.h"
#include "model/dossiermilestone.h"
#include "model/policydossier.h"
#include "support/testbank.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A dossier without a study, which is a gap (G4); and what was kept before today.
struct KeptRoom
{
    KeptRoom()
        : bank(test::makeBank())
        , dossier(test::insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s}))
    {
    }

    void keepOn(const QString &day, const QStringList &keys) const
    {
        const auto kept = bank->write(StepLabel{.act = u"gaps"_s, .kind = Kind::Setting}, [&](Write &write) {
            return NamedSettings(*bank, "gaps.snapshot.").keep(write, day, QJsonArray::fromStringList(keys));
        });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
    }
    void makeADecisionNear() const
    {
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = dossier;
        question.needClass = NeedClass::Nodig;
        question.status = QuestionStatus::Open;
        test::insert(*bank, question);
        test::insert(*bank,
                     DossierMilestone{.dossier = dossier, .date = QDate(2026, 4, 1), .label = u"Besluit"_s});
    }
    GapLine gap() const
    {
        return GapList(*bank)
            .gaps({.on = {}, .kinds = {GapKind::DossierStale}, .units = {}, .states = {}})
            ->value(0);
    }
    qsizetype count(SinceKept change) const
    {
        return GapList(*bank)
            .gaps({.on = {}, .kinds = {}, .units = {}, .states = {}, .changes = {change}})
            ->size();
    }

    std::unique_ptr<Bank> bank;
    Uid dossier;
};

} // namespace

/// What became of the gaps since they were kept, as the list says it (spec 11, C8).
class TestGapSinceKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileNoneWereKeptNothingIsNew()
    {
        const KeptRoom room;

        QVERIFY(!room.gap().keptOn.isValid());
        QCOMPARE(room.gap().sinceKept, SinceKept::Same);
    }

    void gapThatWasNotKeptIsNew()
    {
        const KeptRoom room;
        room.keepOn(u"2026-01-05"_s, {});

        QCOMPARE(room.gap().sinceKept, SinceKept::Fresh);
        QCOMPARE(room.gap().keptOn, QDate(2026, 1, 5));
        QCOMPARE(room.count(SinceKept::Fresh), 1);
        QCOMPARE(room.count(SinceKept::Same), 0);
    }

    void gapThatWasKeptIsTheSame()
    {
        const KeptRoom room;
        room.keepOn(u"2026-01-05"_s, {keyOf(room.gap().gap)});

        QCOMPARE(room.gap().sinceKept, SinceKept::Same);
        QCOMPARE(room.count(SinceKept::Fresh), 0);
    }

    void gapOfARecordThatHadAnotherIsOfAnotherKind()
    {
        const KeptRoom room;
        room.keepOn(u"2026-01-05"_s, {u"G8."_s + textOf(room.dossier)});

        QCOMPARE(room.gap().sinceKept, SinceKept::Moved);
    }

    void listAndReportAgreeWhereAGapWasAccepted()
    {
        const KeptRoom room;
        room.keepOn(u"2026-01-05"_s, {keyOf(room.gap().gap)});
        room.makeADecisionNear(); // the dossier has another gap, and its question one
        QVERIFY_RESULT(
            GapDecisions(*room.bank).decide(room.gap().gap, GapState::Geaccepteerd, u"Bekend."_s, u"WON"_s));

        const auto change = changeSinceKept(*room.bank, room.bank->now().date());

        QVERIFY_RESULT(change);
        QVERIFY(*change);
        QCOMPARE((*change)->moved.size(), 1);
        QCOMPARE(room.count(SinceKept::Moved), (*change)->moved.size());
        QCOMPARE((*change)->fresh.size(), 1);
        QCOMPARE(room.count(SinceKept::Fresh), (*change)->fresh.size());
        QCOMPARE(room.gap().sinceKept, SinceKept::Same);
    }

    void lastDayCountsAndTodayDoesNot()
    {
        const KeptRoom room;
        room.keepOn(u"2026-01-05"_s, {keyOf(room.gap().gap)});
        room.keepOn(u"2026-02-02"_s, {});
        QVERIFY_RESULT(GapSnapshots(*room.bank).keep()); // of today

        QCOMPARE(room.gap().keptOn, QDate(2026, 2, 2));
        QCOMPARE(room.gap().sinceKept, SinceKept::Fresh);
    }
};

QTEST_GUILESS_MAIN(TestGapSinceKept)
#include "tst_gapsincekept.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "jobs/decisioncodec.h"
#include "jobs/gapdecisions.h"
#include "jobs/mapdismissals.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Decision SaidInMarch{
    .reason = u"Elders bekend"_s, .person = u"Sanne de Wit"_s, .on = QDate(2026, 3, 2), .facts = u"1 0 0"_s};

/// As every bank has kept it so far.
QJsonObject keptInMarch()
{
    return {{u"reason"_s, u"Elders bekend"_s},
            {u"person"_s, u"Sanne de Wit"_s},
            {u"on"_s, u"2026-03-02"_s},
            {u"facts"_s, u"1 0 0"_s}};
}

void keepInMarch(Bank &bank, const QByteArray &family, const QString &name, const QJsonObject &value)
{
    const auto kept = bank.write(StepLabel{.act = u"gap"_s, .kind = Kind::Setting}, [&](Write &write) {
        return NamedSettings(bank, family).keep(write, name, value);
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().detail));
}

} // namespace

/// What is decided about a gap, and about a row of the map, is kept in one way.
class TestDecisionCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionIsKeptUnderTheKeysOfEveryBank() { QCOMPARE(toJson(SaidInMarch), keptInMarch()); }

    void whatIsKeptIsReadAsItWas() { QCOMPARE(decisionOfJson(keptInMarch()), SaidInMarch); }

    void whatStandsBesideItIsLeftAlone()
    {
        QJsonObject kept = keptInMarch();
        kept.insert(u"state"_s, u"geaccepteerd"_s);

        QCOMPARE(decisionOfJson(kept), SaidInMarch);
    }

    void damagedTextIsEmptyAndOutOfDate()
    {
        const QJsonObject damaged{{u"reason"_s, 3}, {u"on"_s, u"2 maart"_s}, {u"facts"_s, QJsonValue()}};

        QCOMPARE(decisionOfJson(damaged), Decision());
        QVERIFY(decisionOfJson(damaged).isOutdated(u"1 0 0"_s));
    }

    void decisionOfTodayIsOfWhoWorksInTheBank()
    {
        const auto bank = test::makeBank();

        QCOMPARE(decidedNow(*bank, u" Elders bekend "_s, u"1 0 0"_s), SaidInMarch);
    }

    void gapThatWasDecidedBeforeIsReadWithItsStateAndWhatCameOfIt()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, test::aQuestion());
        QJsonObject kept = keptInMarch();
        kept.insert(u"state"_s, u"vraag_gesteld"_s);
        kept.insert(u"follow_up"_s, textOf(question));
        keepInMarch(*bank, "gaps.decided.", u"G4"_s, kept);

        const GapDecision read = GapDecisions(*bank).all()->value(u"G4"_s);

        QCOMPARE(read, (GapDecision{SaidInMarch, GapState::VraagGesteld, question}));
    }

    void rowThatWasDismissedBeforeIsReadWithItsReason()
    {
        const auto bank = test::makeBank();
        const QString name = QString(codeOf(MapRows::Concepts)) + u".netcongestie"_s;
        keepInMarch(*bank, "gaps.map.", name, keptInMarch());

        const Decision read = MapDismissals(*bank).of(MapRows::Concepts)->value(u"netcongestie"_s);

        QCOMPARE(read, SaidInMarch);
    }
};

QTEST_GUILESS_MAIN(TestDecisionCodec)
#include "tst_decisioncodec.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "jobs/contactsettings.h"
#include "jobs/gapinput.h"
#include "jobs/gappriorities.h"
#include "jobs/privacysettings.h"
#include "jobs/signalsettings.h"
#include "ui/settings/settingsroom.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// The pages with terms and weights: signals, gaps, research and privacy.
class TestNormPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUrgentIsKept()
    {
        SettingsRoom room;

        room.setNumber(u"soon"_s, 5);
        room.setNumber(u"large"_s, 20);
        room.setNumber(u"small"_s, 4);
        const bool isSaved = room.save();

        const UrgencyThresholds expected{.soonMonths = 5, .largeProduct = 20, .smallProduct = 4};
        QVERIFY(isSaved);
        QCOMPARE(*urgencyThresholds(room.bank()), expected);
    }

    void smallThatIsNotBelowLargeIsRefused()
    {
        SettingsRoom room;

        room.setNumber(u"small"_s, 16);
        const bool isSaved = room.save();

        QVERIFY(!isSaved);
        QCOMPARE(room.pageInSight(), u"Signals"_s);
    }

    void everyNormOfResearchIsKept()
    {
        SettingsRoom room;
        const std::pair<QString, int GapNorms::*> norms[]{
            {u"fresh-months"_s, &GapNorms::freshMonths},   {u"unused-months"_s, &GapNorms::unusedMonths},
            {u"publish-days"_s, &GapNorms::publishDays},   {u"reaction-months"_s, &GapNorms::reactionMonths},
            {u"urgent-months"_s, &GapNorms::urgentMonths}, {u"decision-months"_s, &GapNorms::decisionMonths}};

        for (const auto &[name, norm] : norms)
            room.setNumber(name, GapNorms().*norm + 1);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        const auto kept = gapNorms(room.bank());
        for (const auto &[name, norm] : norms)
            QVERIFY2(*kept.*norm == GapNorms().*norm + 1, qPrintable(name));
    }

    void everyWeightOfTheGapsIsKept()
    {
        SettingsRoom room;
        GapWeights weights{.needed = 10, .neededBy = 20, .signalStrength = 70, .farMonths = 6};
        weights.covered[size_t(GapNature::Weak)] = 33;

        room.setNumber(u"gap-needed"_s, weights.needed);
        room.setNumber(u"gap-needed-by"_s, weights.neededBy);
        room.setNumber(u"gap-signals"_s, weights.signalStrength);
        room.setNumber(u"gap-far-months"_s, weights.farMonths);
        room.setNumber(u"gap-covered-kwaliteit"_s, 33);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(*gapWeights(room.bank()), weights);
        room.undo();
        QCOMPARE(*gapWeights(room.bank()), GapWeights());
    }

    void howLongAnInstituteIsQuietIsKept()
    {
        SettingsRoom room;

        room.setNumber(u"quiet-months"_s, 3);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(*quietMonths(room.bank()), 3);
    }

    void dataOfPeopleAreLookedAtAgainWhenThePageSays()
    {
        SettingsRoom room;

        room.setNumber(u"review-months"_s, 6);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(reviewDay(room.bank()), room.bank().now().date().addMonths(6));
    }
};

QTEST_MAIN(TestNormPages)
#include "tst_normpages.moc"

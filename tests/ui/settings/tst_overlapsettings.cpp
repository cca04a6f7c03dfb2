// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaplessons.h"
#include "jobs/overlapweights.h"
#include "ui/settings/settingsroom.h"
#include "widgets/chipedit.h"
#include "widgets/formfield.h"
#include "widgets/textlabel.h"

#include <QCheckBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands below the levels.
QString helpsOf(SettingsRoom &room)
{
    QStringList helps;
    for (const QString &level : {u"strong"_s, u"probable"_s, u"weak"_s}) {
        const auto *field = qobject_cast<FormField *>(room.part<QSpinBox>(level).parentWidget());
        const auto labels = field ? field->findChildren<TextLabel *>() : QList<TextLabel *>();
        for (const TextLabel *label : labels)
            helps.append(label->text());
    }
    return helps.join(u'\n');
}

} // namespace

class TestOverlapSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsOfTheBankAreKeptAsAStepThatCanBeTakenBack()
    {
        SettingsRoom room;
        const int before = overlapOptions(room.bank())->levels.strong;

        room.setNumber(u"strong"_s, before + 5);
        room.part<QCheckBox>(u"within"_s).setChecked(true);
        const bool isSaved = room.save();
        const auto after = overlapOptions(room.bank());
        room.undo();

        QVERIFY(isSaved);
        QCOMPARE(after->levels.strong, before + 5);
        QCOMPARE(after->scope, UnitScope::AlsoWithinUnit);
        QCOMPARE(overlapOptions(room.bank())->levels.strong, before);
        QCOMPARE(overlapOptions(room.bank())->scope, UnitScope::AcrossUnits);
    }

    void whatOtherLevelsWouldGiveIsSaidBesideThem()
    {
        SettingsRoom room(Desk::Content::Example);
        settle(room.workspace);
        const QString before = helpsOf(room);

        room.setNumber(u"strong"_s, 60);
        const QString higher = helpsOf(room);
        room.setNumber(u"weak"_s, 1);

        QVERIFY2(before.contains(u"points of 100: "_s), qPrintable(before));
        QVERIFY2(higher != before, qPrintable(higher));
        QVERIFY(!higher.contains(u"at least"_s));
        QVERIFY(helpsOf(room).contains(u"at least"_s)); // weaker ones were not all kept
    }

    void bankWithoutARunExpectsNothing()
    {
        SettingsRoom room;
        settle(room.workspace);

        room.setNumber(u"strong"_s, 60);

        QVERIFY(!helpsOf(room).contains(u"points of 100: "_s));
    }

    void wordsThatDoNotCountAreKeptAndCountAgain()
    {
        SettingsRoom room;

        room.part<ChipEdit>(u"words"_s).setChips({{{}, u"Gemeente"_s}, {{}, u"gemeente"_s}});
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(*ownIgnoredWords(room.bank()), QStringList(u"gemeente"_s));
        QVERIFY(overlapOptions(room.bank())->ignoredWords.contains(u"gemeente"_s));
        room.undo();
        QCOMPARE(*ownIgnoredWords(room.bank()), QStringList());
    }

    void groundCountsForWhatWasChosen()
    {
        SettingsRoom room;

        room.setNumber(u"weight-studie"_s, 50);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(overlapOptions(room.bank())->weights.taught.of(Ground::Study), 0.5);
        QCOMPARE(groundWeights(room.bank())->of(Ground::Dossier), 1.0);
    }

    void weightThatVerdictsTaughtStaysExactlyAsItIs()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        GroundWeights taught;
        taught.set(Ground::Study, 0.8333);
        const auto kept = workspace.write({.act = u"settings"_s}, [&](Write &write) {
            return keepGroundWeights(workspace.bank(), write, taught);
        });
        Appearance appearance(*qApp);
        SettingsDialog dialog({.appearance = appearance,
                               .settings = desk.settings(),
                               .language = u"en"_s,
                               .workspace = &workspace},
                              nullptr);

        dialog.findChild<QSpinBox *>(u"weight-dossier"_s)->setValue(120);
        dialog.accept();

        QVERIFY(bool(kept));
        QCOMPARE(groundWeights(workspace.bank())->of(Ground::Study), 0.8333);
        QCOMPARE(groundWeights(workspace.bank())->of(Ground::Dossier), 1.2);
    }
};

QTEST_MAIN(TestOverlapSettings)
#include "tst_overlapsettings.moc"

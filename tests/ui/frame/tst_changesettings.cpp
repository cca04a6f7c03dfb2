// SPDX-License-Identifier: EUPL-1.2
#include "frame/settingsdialog.h"
#include "support/openwindow.h"
#include "wording/datetext.h"

#include <QComboBox>
#include <QPointer>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The user opens the settings, chooses and saves; false when they did not come.
bool changeSettings(OpenWindow &open, const std::function<void(SettingsDialog &)> &choose)
{
    return answering<SettingsDialog>(
        [&] { Q_EMIT open.window->findChild<WindowMenus *>()->asked(Command::Settings); },
        [&](SettingsDialog &dialog) {
            choose(dialog);
            dialog.accept();
        });
}

} // namespace

/// What is chosen in the settings works at once.
class TestChangeSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesInSightAreWrittenAnew()
    {
        const auto back = qScopeGuard([] { setDateNotation(DateNotation::MonthName); });
        OpenWindow open;
        open.openBank();
        const QPointer<BankView> before = open.window->bankView();

        const bool isAsked = changeSettings(open, [](SettingsDialog &dialog) {
            dialog.findChild<QComboBox *>(u"dates"_s)->setCurrentIndex(int(DateNotation::Iso));
        });

        QVERIFY(isAsked);
        QTRY_VERIFY(before.isNull());
        QTRY_VERIFY(open.window->bankView());
        open.settle();
        QCOMPARE(open.view().currentTabId(), u"research"_s);
        QCOMPARE(dateNotation(), DateNotation::Iso);
    }

    void nextWindowWritesDatesAsTheLastOneDid()
    {
        const auto back = qScopeGuard([] { setDateNotation(DateNotation::MonthName); });
        OpenWindow open;
        changeSettings(open, [](SettingsDialog &dialog) {
            dialog.findChild<QComboBox *>(u"dates"_s)->setCurrentIndex(int(DateNotation::Numbers));
        });
        setDateNotation(DateNotation::MonthName);

        open.makeWindow();

        QCOMPARE(dateNotation(), DateNotation::Numbers);
    }

    void tabsMoveToTheTop()
    {
        OpenWindow open;
        open.openBank();

        const bool isAsked = changeSettings(open, [](SettingsDialog &dialog) {
            dialog.findChild<QComboBox *>(u"tabs"_s)->setCurrentIndex(int(TabSide::Top));
        });

        QVERIFY(isAsked);
        QCOMPARE(open.appearance.tabSide(), TabSide::Top);
        QCOMPARE(open.desk.settings().value(u"window/tabs"_s).toInt(), int(TabSide::Top));
    }
};

QTEST_MAIN(TestChangeSettings)
#include "tst_changesettings.moc"

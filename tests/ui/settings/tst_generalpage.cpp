// SPDX-License-Identifier: EUPL-1.2
#include "settings/generalpage.h"
#include "ui/settings/settingsroom.h"
#include "wording/datetext.h"
#include "wording/textsize.h"
#include "workspace/settingkeys.h"

#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestGeneralPage : public QObject
{
    Q_OBJECT

    static void choose(GeneralSettings &page, const QString &name, int row)
    {
        page.findChild<QComboBox *>(name)->setCurrentIndex(row);
    }

private Q_SLOTS:
    void languageIsTold()
    {
        ComputerSettings computer;
        GeneralSettings page(computer.place());
        const QString before = page.language();

        choose(page, u"language"_s, 0);

        QCOMPARE(before, u"en"_s);
        QCOMPARE(page.language(), u"nl"_s);
    }

    void tabsColoursAndTextFollowWhatWasChosen()
    {
        ComputerSettings computer;
        GeneralSettings page(computer.place());

        choose(page, u"tabs"_s, int(TabSide::Top));
        choose(page, u"theme"_s, int(Theme::HighContrast));
        choose(page, u"text-size"_s, page.findChild<QComboBox *>(u"text-size"_s)->findData(LargestTextSize));
        page.keepHere();

        QCOMPARE(computer.appearance.tabSide(), TabSide::Top);
        QCOMPARE(computer.appearance.theme(), Theme::HighContrast);
        QCOMPARE(computer.appearance.textSize(), LargestTextSize);
    }

    void smallTextStaysSmallWhenNothingIsChosen()
    {
        ComputerSettings computer;
        computer.appearance.setTextSize(80);
        GeneralSettings page(computer.place());

        page.keepHere();

        QCOMPARE(computer.appearance.textSize(), 80);
    }

    void datesAreWrittenAsChosenAndStaySo()
    {
        const auto back = qScopeGuard([] { setDateNotation(DateNotation::MonthName); });
        ComputerSettings computer;
        GeneralSettings page(computer.place());

        choose(page, u"dates"_s, int(DateNotation::Iso));
        page.keepHere();

        QCOMPARE(dateText(QDate(2026, 3, 2)), u"2026-03-02"_s);
        QCOMPARE(computer.desk.settings().value(settingkey::Dates).toInt(), int(DateNotation::Iso));
    }
};

QTEST_MAIN(TestGeneralPage)
#include "tst_generalpage.moc"

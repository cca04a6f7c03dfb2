// SPDX-License-Identifier: EUPL-1.2
#include "frame/aboutbox.h"
#include "frame/helpdialog.h"
#include "frame/importdialog.h"
#include "frame/keptmappingsdialog.h"
#include "frame/logdialog.h"
#include "frame/mappingdialog.h"
#include "frame/newbankdialog.h"
#include "frame/propertiesdialog.h"
#include "frame/settingsdialog.h"
#include "frame/trashdialog.h"
#include "jobs/gaplist.h"
#include "support/openwindow.h"
#include "support/widgetwalk.h"
#include "tabs/bulkdialog.h"
#include "tabs/decisiondialog.h"
#include "tabs/expertsdialog.h"
#include "tabs/filternamedialog.h"
#include "tabs/gapdialogs.h"
#include "tabs/groupnamedialog.h"
#include "tabs/linkdialog.h"
#include "tabs/morelikedialog.h"
#include "tabs/putawaydialog.h"
#include "tabs/tab.h"
#include "tabs/taskdialog.h"
#include "widgets/filterbar.h"
#include "wording/textsize.h"

#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

void verifyGood(QWidget &widget, const QString &language)
{
    QStringList complaints = complaintsAbout(widget);
    if (language == u"nl"_s)
        complaints += englishLeftIn(widget);
    if (!complaints.isEmpty())
        (void)savePicture(widget, u"everywindow-"_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// Brings every filter of the list in sight, where there is more than what is in sight at first.
void showMoreFilters(Tab &tab)
{
    const auto *bar = tab.findChild<FilterBar *>();
    if (!bar)
        return;
    for (auto *button : bar->findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->isVisible())
            button->click();
    }
    QCoreApplication::processEvents();
}

using MakeDialog = std::function<std::unique_ptr<QDialog>(OpenWindow &)>;

const QMap<QString, MakeDialog> &dialogs()
{
    using About = DecisionDialog::About;
    static const auto decision = [](About about) {
        return [about](OpenWindow &) {
            return std::make_unique<DecisionDialog>(about, u"A × B"_s, QDate(2026, 3, 2));
        };
    };
    static const QMap<QString, MakeDialog> all{
        {u"about"_s, [](OpenWindow &) { return std::make_unique<AboutBox>(); }},
        {u"agree"_s, decision(About::Action)},
        {u"set aside"_s, decision(About::SetAside)},
        {u"later"_s, decision(About::Later)},
        {u"save filter"_s,
         [](OpenWindow &) {
             return std::make_unique<FilterNameDialog>(FilterNameDialog::About::Save, QString(),
                                                       QStringList());
         }},
        {u"experts"_s,
         [](OpenWindow &open) {
             return std::make_unique<ExpertsDialog>(open.view().workspace(), QList<Uid>());
         }},
        {u"name group"_s,
         [](OpenWindow &) {
             return std::make_unique<GroupNameDialog>(QString(), QStringList{u"leegstand"_s, u"wonen"_s});
         }},
        {u"write gap"_s,
         [](OpenWindow &open) { return std::make_unique<WriteGapDialog>(open.view().workspace(), nullptr); }},
        {u"what a gap lacks"_s,
         [](OpenWindow &) {
             const GapLine gap{
                 .line = {.title = u"Een vraag"_s}, .involved = {}, .decision = {}, .stated = {}};
             return std::make_unique<NatureDialog>(gap, nullptr);
         }},
        {u"rename filter"_s,
         [](OpenWindow &) {
             return std::make_unique<FilterNameDialog>(FilterNameDialog::About::Rename, u"A"_s,
                                                       QStringList());
         }},
        {u"change selection"_s,
         [](OpenWindow &open) {
             Workspace &workspace = open.view().workspace();
             return std::make_unique<BulkDialog>(workspace, Kind::Study,
                                                 *workspace.bank().records<Study>().ids());
         }},
        {u"new bank"_s, [](OpenWindow &) { return std::make_unique<NewBankDialog>(); }},
        {u"import"_s,
         [](OpenWindow &open) {
             const auto batch = format(u"ris")->read("TY  - RPRT\nTI  - Wonen\nER  - \n", {});
             const auto plan = planImport(open.view().workspace().bank(), u"a.ris"_s, *batch);
             return std::make_unique<ImportDialog>(*plan, ImportDialog::Way::Both);
         }},
        {u"columns"_s,
         [](OpenWindow &) {
             const QByteArray table = "Bezeichnung;Jahr\nWohnen;2024\n";
             return std::make_unique<MappingDialog>(ForeignTable{u"a.csv"_s, table, *lookAtTable(table), {}});
         }},
        {u"kept mappings"_s,
         [](OpenWindow &open) { return std::make_unique<KeptMappingsDialog>(open.view().workspace()); }},
        {u"properties"_s,
         [](OpenWindow &open) { return std::make_unique<PropertiesDialog>(open.view().workspace()); }},
        {u"task"_s, [](OpenWindow &) { return std::make_unique<TaskDialog>(u"D4"_s, u"Sanne"_s); }},
        {u"put away"_s,
         [](OpenWindow &) {
             return std::make_unique<PutAwayDialog>(PutAwayDialog::About::Hide, u"Een taak"_s,
                                                    QDate(2026, 3, 2));
         }},
        {u"link"_s,
         [](OpenWindow &open) {
             return std::make_unique<LinkDialog>(open.view().workspace(),
                                                 QList{Headline{.title = u"Een studie"_s}});
         }},
        {u"more like this"_s,
         [](OpenWindow &open) {
             return std::make_unique<MoreLikeDialog>(open.view().workspace(),
                                                     Headline{.title = u"Een studie"_s});
         }},
        {u"trash"_s, [](OpenWindow &open) { return std::make_unique<TrashDialog>(open.view().workspace()); }},
        {u"log"_s, [](OpenWindow &open) { return std::make_unique<LogDialog>(open.view().workspace()); }},
        {u"help"_s, [](OpenWindow &) { return std::make_unique<HelpDialog>(u"keys"_s); }},
        {u"settings"_s,
         [](OpenWindow &open) {
             return std::make_unique<SettingsDialog>(open.appearance, u"nl"_s, &open.view().workspace());
         }},
    };
    return all;
}

} // namespace

/// Walks over every widget of every tab, editor and dialog, in both languages and at both ends of the text
/// size.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTabIsNamedWholeAndInItsLanguage_data() { addLooks(); }

    void everyTabIsNamedWholeAndInItsLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const int, textSize);
        OpenWindow open(language);
        open.appearance.setTextSize(textSize);
        open.openBank();

        for (const TabSpec &spec : tabs()) {
            open.view().goToTab(QString::fromLatin1(spec.id));
            open.settle();
            verifyGood(*open.window, language);
            showMoreFilters(open.view().currentTab());
            verifyGood(*open.window, language);
            open.view().currentTab().openCurrent();
            open.settle();
            verifyGood(*open.window, language);
            open.view().currentTab().showPlace({});
        }
    }

    void everyDialogIsNamedWholeAndInItsLanguage_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("language");
        for (const QString &name : dialogs().keys()) {
            QTest::addRow("%s nl", qPrintable(name)) << name << u"nl"_s;
            QTest::addRow("%s en", qPrintable(name)) << name << u"en"_s;
        }
    }

    void everyDialogIsNamedWholeAndInItsLanguage()
    {
        QFETCH(const QString, dialog);
        QFETCH(const QString, language);
        OpenWindow open(language);
        open.openBank();

        const auto shown = dialogs().value(dialog)(open);
        show(*shown, {});

        verifyGood(*shown, language);
        QVERIFY(!shown->windowTitle().isEmpty());
    }

    void emptyBankSaysInEveryTabWhatToDo_data() { addLooks(); }

    void emptyBankSaysInEveryTabWhatToDo()
    {
        QFETCH(const QString, language);
        QFETCH(const int, textSize);
        OpenWindow open(language, Desk::Content::Nothing);
        open.appearance.setTextSize(textSize);
        open.openBank();

        for (const TabSpec &spec : tabs()) {
            open.view().goToTab(QString::fromLatin1(spec.id));
            open.settle();
            verifyGood(*open.window, language);
        }
    }

private:
    static void addLooks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textSize");
        QTest::newRow("nl") << u"nl"_s << NormalTextSize;
        QTest::newRow("en") << u"en"_s << NormalTextSize;
        QTest::newRow("nl, large") << u"nl"_s << LargestTextSize;
    }
};

QTEST_MAIN(TestEveryWindow)
#include "tst_everywindow.moc"

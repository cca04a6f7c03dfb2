// SPDX-License-Identifier: EUPL-1.2
#include "editors/bankchoices.h"
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
#include "tabs/actiondialog.h"
#include "tabs/bulkdialog.h"
#include "tabs/decisiondialog.h"
#include "tabs/expertsdialog.h"
#include "tabs/filternamedialog.h"
#include "tabs/gapdialogs.h"
#include "tabs/groupnamedialog.h"
#include "tabs/handoverlapdialog.h"
#include "tabs/invitedialog.h"
#include "tabs/linkdialog.h"
#include "tabs/morelikedialog.h"
#include "tabs/putawaydialog.h"
#include "tabs/secondreviewerdialog.h"
#include "tabs/studychoice.h"
#include "tabs/tab.h"
#include "tabs/taskdialog.h"
#include "tabs/usedialog.h"
#include "widgets/filterbar.h"
#include "wording/textsize.h"

#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// `name`: of what is looked at, where the row of the test does not say it all.
void verifyGood(QWidget &widget, const QString &language, const QString &name = QString())
{
    QStringList complaints = complaintsAbout(widget);
    if (language == u"nl"_s)
        complaints += englishLeftIn(widget);
    if (!complaints.isEmpty())
        (void)savePicture(widget, u"everywindow-"_s + name + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(complaints.isEmpty(), qPrintable(name + u'\n' + complaints.join(u'\n')));
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

MakeDialog settingsAt(const QString &page)
{
    return [page](OpenWindow &open) {
        Workspace &workspace = open.view().workspace();
        const auto *menus = open.window->findChild<WindowMenus *>();
        auto dialog = std::make_unique<SettingsDialog>(SettingsPlace{.appearance = open.appearance,
                                                                     .settings = workspace.settings(),
                                                                     .language = u"nl"_s,
                                                                     .workspace = &workspace,
                                                                     .keys = menus->keys(),
                                                                     .takenKeys = menus->takenKeys()});
        dialog->showPage(page);
        return dialog;
    };
}

MakeDialog putAway(PutAwayDialog::About about)
{
    return [about](OpenWindow &) {
        return std::make_unique<PutAwayDialog>(about, u"Een taak"_s, QDate(2026, 3, 2));
    };
}

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
        {u"agree"_s,
         [](OpenWindow &open) {
             Bank &bank = open.view().workspace().bank();
             ActionForm form{.subject = u"A × B"_s,
                             .draft = {},
                             .units = unitChoices(bank),
                             .research = u"Samen onderzoeken"_s};
             form.draft.action.leadUnit = bank.identity().unit;
             form.draft.action.due = QDate(2026, 4, 15);
             return std::make_unique<ActionDialog>(ActionDialog::About::New, form);
         }},
        {u"action answer"_s,
         [](OpenWindow &) { return std::make_unique<ActionAnswerDialog>(OverlapAction{.what = u"A"_s}); }},
        {u"overlap by hand"_s,
         [](OpenWindow &open) { return std::make_unique<HandOverlapDialog>(open.view().workspace()); }},
        {u"new finding"_s,
         [](OpenWindow &open) {
             return std::make_unique<StudyChoiceDialog>(open.view().workspace(), u"Burgerberaad"_s);
         }},
        {u"second reviewer"_s,
         [](OpenWindow &) {
             return std::make_unique<SecondReviewerDialog>(u"A × B"_s, QList<Choice>{{u"1"_s, u"Anna"_s}});
         }},
        {u"set aside"_s, decision(About::SetAside)},
        {u"later"_s, decision(About::Later)},
        {u"not usable"_s, decision(About::NotUsable)},
        {u"always show"_s, decision(About::AlwaysShow)},
        {u"never show"_s, decision(About::NeverShow)},
        {u"record use"_s, [](OpenWindow &) { return std::make_unique<UseDialog>(u"A × B"_s, 2026); }},
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
        {u"invite"_s,
         [](OpenWindow &open) {
             return std::make_unique<InviteDialog>(open.view().workspace(), u"J. van den Akker"_s);
         }},
        {u"put away"_s, putAway(PutAwayDialog::About::Hide)},
        {u"put away until later"_s, putAway(PutAwayDialog::About::Later)},
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
        {u"settings general"_s, settingsAt(u"general"_s)},
        {u"settings profile"_s, settingsAt(u"profile"_s)},
        {u"settings units"_s, settingsAt(u"units"_s)},
        {u"settings signals"_s, settingsAt(u"signals"_s)},
        {u"settings overlap"_s, settingsAt(u"overlap"_s)},
        {u"settings gaps"_s, settingsAt(u"gaps"_s)},
        {u"settings research"_s, settingsAt(u"research"_s)},
        {u"settings print"_s, settingsAt(u"print"_s)},
        {u"settings copies"_s, settingsAt(u"copies"_s)},
        {u"settings privacy"_s, settingsAt(u"privacy"_s)},
        {u"settings keys"_s, settingsAt(u"keys"_s)},
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
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everyDialogIsNamedWholeAndInItsLanguage()
    {
        QFETCH(const QString, language);
        OpenWindow open(language);
        open.openBank();

        for (const auto &[name, make] : dialogs().asKeyValueRange()) {
            const std::unique_ptr<QDialog> shown = make(open);
            show(*shown, {});

            verifyGood(*shown, language, name);
            QVERIFY2(!shown->windowTitle().isEmpty(), qPrintable(name));
        }
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

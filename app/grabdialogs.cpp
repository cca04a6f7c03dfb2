// SPDX-License-Identifier: EUPL-1.2
#include "grabdialogs.h"

#include "camera.h"
#include "editors/bankchoices.h"
#include "exchange/pdfcontents.h"
#include "frame/aboutbox.h"
#include "frame/bankview.h"
#include "frame/copydialogs.h"
#include "frame/importdialog.h"
#include "frame/keptmappingsdialog.h"
#include "frame/mappingdialog.h"
#include "frame/mayreplace.h"
#include "frame/newbankdialog.h"
#include "frame/propertiesdialog.h"
#include "frame/settingsdialog.h"
#include "jobs/keptmappings.h"
#include "mainwindow.h"
#include "models/ownermark.h"
#include "settings/settingspages.h"
#include "tabs/actiondialog.h"
#include "tabs/actiondraft.h"
#include "tabs/bulkdialog.h"
#include "tabs/decisiondialog.h"
#include "tabs/expertsdialog.h"
#include "tabs/filternamedialog.h"
#include "tabs/groupnamedialog.h"
#include "tabs/handoverlapdialog.h"
#include "tabs/invitedialog.h"
#include "tabs/pickdialog.h"
#include "tabs/reportformdialog.h"
#include "tabs/secondreviewerdialog.h"
#include "tabs/tab.h"
#include "wording/language.h"

#include <QComboBox>
#include <QLineEdit>

namespace kb {

namespace {

/// A list as a literature program writes it: two studies, one of them twice, one that cannot be read.
constexpr QByteArrayView List = "TY  - RPRT\nTI  - Wonen boven winkels: wat houdt eigenaren tegen?\n"
                                "AU  - Kuipers, E.\nPY  - 2025\nER  - \n"
                                "TY  - RPRT\nTI  - Energiearmoede meten: een vergelijking van methoden\n"
                                "PY  - 2024\nER  - \n"
                                "TY  - RPRT\nAU  - Zonder titel\nER  - \n"
                                "TY  - JOUR\nTI  - Huren in de regio\nPY  - 2026\nZZ  - 1\nER  - \n";

/// A table of a foreign institute, and a mapping that was kept of another one.
constexpr QByteArrayView Table =
    "Bezeichnung;Verfasser;Erscheinungsjahr;Kurzfassung;Preis\n"
    "Wohnen über Läden: was hält Eigentümer zurück?;Kuipers, E.;2025;Eine Umfrage unter 1.200 Eigentümern in "
    "acht Innenstädten;12,50\n";

void take(Camera &camera, QDialog &dialog, const char *name)
{
    dialog.show();
    camera.take(dialog, QString::fromLatin1(name));
}

void grabNewBank(Camera &camera, MainWindow &window)
{
    NewBankDialog dialog(&window);
    for (int step = 1; step <= dialog.stepCount(); ++step) {
        take(camera, dialog, qPrintable(QStringLiteral("dialog-new-bank-%1").arg(step)));
        if (step < dialog.stepCount())
            dialog.accept();
    }
}

void grabImport(Camera &camera, MainWindow &window)
{
    const Format &ris = *format(u"ris");
    const auto batch = ris.read(List.toByteArray(), {});
    const auto plan =
        batch ? planImport(window.bankView()->workspace().bank(), QStringLiteral("studies.ris"), *batch)
              : Result<ImportPlan>(batch.error());
    if (!plan)
        return;
    Bank &bank = window.bankView()->workspace().bank();
    ImportDialog dialog(*plan, ImportDialog::Way::Both, &window);
    dialog.setPlace(ownerSentence(bank.identity().unitCode), dossierChoices(bank));
    take(camera, dialog, "dialog-import");
}

/// Some PDFs together: a proposal, a scan, and two of which nothing can be read.
void grabImportOfPdfs(Camera &camera, MainWindow &window)
{
    const auto pdf = [](const QString &title, const QString &text) {
        return PdfReading{PdfReading::Outcome::Read, {.title = title, .pages = {text}, .pageCount = 1}};
    };
    const std::pair<QString, PdfReading> readings[]{
        {QStringLiteral("wonen-boven-winkels.pdf"),
         pdf(QStringLiteral("Wonen boven winkels: wat houdt eigenaren tegen?"),
             QStringLiteral("Samenvatting"))},
        {QStringLiteral("scan-2019.pdf"), pdf({}, {})},
        {QStringLiteral("vertrouwelijk.pdf"), {.outcome = PdfReading::Outcome::Locked}},
        {QStringLiteral("half-opgehaald.pdf"), {.outcome = PdfReading::Outcome::Damaged}}};
    QList<FileBatch> files;
    for (const auto &[name, reading] : readings)
        files.append({name, studyFromPdf(reading, name)});
    const auto plan = planImport(window.bankView()->workspace().bank(), files);
    if (!plan)
        return;
    ImportDialog dialog(*plan, ImportDialog::Way::OnlyOn, &window);
    take(camera, dialog, "dialog-import-pdfs");
}

/// In the copy that is looked at.
void grabKeptMappings(Camera &camera, MainWindow &window)
{
    Bank &bank = window.bankView()->workspace().bank();
    for (const char *name : {"Jaarlijst", "Lijst van het planbureau"}) {
        const FieldMapping mapping{QString::fromLatin1(name),
                                   {{QStringLiteral("Bezeichnung"), QStringLiteral("title")}}};
        if (!keepMapping(bank, mapping))
            return;
    }
    KeptMappingsDialog dialog(window.bankView()->workspace(), &window);
    take(camera, dialog, "dialog-kept-mappings");
}

void grabColumns(Camera &camera, MainWindow &window)
{
    const QByteArray table = Table.toByteArray();
    const auto look = lookAtTable(table);
    if (!look)
        return;
    const FieldMapping kept{QStringLiteral("Jaarlijst"),
                            {{QStringLiteral("Bezeichnung"), QStringLiteral("title")},
                             {QStringLiteral("Verfasser"), QStringLiteral("authors")}}};
    MappingDialog dialog({QStringLiteral("studien.csv"), table, *look, {kept}}, &window);
    take(camera, dialog, "dialog-import-columns");
}

void grabDecisions(Camera &camera, MainWindow &window)
{
    using About = DecisionDialog::About;
    const std::pair<About, const char *> decisions[]{{About::SetAside, "dialog-set-aside"},
                                                     {About::Later, "dialog-later"}};
    for (const auto &[about, name] : decisions) {
        DecisionDialog dialog(about, QStringLiteral("DGVB-VRG-0003 × DGKR-VRG-0005"),
                              window.bankView()->workspace().bank().now().date(), &window);
        take(camera, dialog, name);
    }
}

/// About the first pair of the bank.
void grabAgreeing(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    Bank &bank = workspace.bank();
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    const auto pairs = ids ? store.rows(ids->mid(0, 1)) : Result<QList<ShownOverlap>>(ids.error());
    if (!pairs || pairs->isEmpty())
        return;
    const ShownOverlap &pair = pairs->first();
    const ActionForm form{.subject = pairName(pair.a, pair.b),
                          .draft = draftFor(pair, bank.identity().unit, bank.now().date()),
                          .units = unitChoices(bank),
                          .research = pair.a.title};
    ActionDialog agree(ActionDialog::About::New, form, &window);
    take(camera, agree, "dialog-agree");
    ActionDialog change(ActionDialog::About::Change, form, &window);
    take(camera, change, "dialog-change-action");
    ActionAnswerDialog answer(form.draft.action, &window);
    take(camera, answer, "dialog-action-answer");
    HandOverlapDialog byHand(workspace, &window);
    take(camera, byHand, "dialog-overlap-by-hand");
    SecondReviewerDialog second(form.subject, {{QString(), QStringLiteral("Sanne de Wit")}}, &window);
    take(camera, second, "dialog-second-reviewer");
    const auto made = agreeOnPair(bank, pair.pair, form.draft);
    if (!made)
        return;
    window.bankView()->goToTab(QStringLiteral("overlap"));
    window.bankView()->currentTab().showPlace(*made);
    camera.settle();
    camera.take(window, QStringLiteral("overlap-actions-agreed"));
}

/// Of everything in the list, so that some cannot change.
void grabChangeSelection(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    for (const Kind kind : {Kind::Study, Kind::KnowledgeQuestion}) {
        const auto ids = recordIds(workspace.bank().context().db, *recordType(kind), Shelf::InUse);
        if (!ids)
            return;
        BulkDialog dialog(workspace, kind, *ids, &window);
        const QString name =
            QStringLiteral("dialog-change-%1").arg(QLatin1StringView(recordType(kind)->table));
        take(camera, dialog, qPrintable(name));
        for (auto *combo : dialog.findChildren<QComboBox *>())
            combo->setCurrentIndex(combo->count() - 1);
        while (dialog.isBusy())
            camera.settle();
        take(camera, dialog, qPrintable(name + QStringLiteral("-chosen")));
    }
}

void grabExperts(Camera &camera, MainWindow &window)
{
    ExpertsDialog dialog(window.bankView()->workspace(), {}, &window);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("uitvoeringskracht"));
    while (dialog.isBusy())
        camera.settle();
    take(camera, dialog, "dialog-experts");
    InviteDialog invite(window.bankView()->workspace(), QStringLiteral("Joris van den Akker"), &window);
    take(camera, invite, "dialog-invite");
}

/// What is asked about copies and files, on top of the window.
void grabQuestions(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    const QString bank = workspace.bank().path();
    const std::pair<const char *, std::function<void()>> questions[]{
        {"dialog-make-copy", [&] { chooseAndCopy(workspace, &window); }},
        {"dialog-restore-copy", [&] { (void)askForCopy(&workspace, &window); }},
        {"dialog-no-copy",
         [&] {
             (void)wantsToLeaveWithoutCopy({Error::Code::DiskFull, {}}, &window);
         }},
        {"dialog-replace", [&] { (void)mayReplace(bank, window.windowTitle(), &window); }},
        {"dialog-name-taken", [&] { tellTaken(bank, window.windowTitle(), &window); }}};
    for (const auto &[name, ask] : questions)
        camera.takeAsked(ask, QString::fromLatin1(name));
}

/// What the tab Overlap asks.
void grabOverlap(Camera &camera, MainWindow &window)
{
    ReportFormDialog report({{QStringLiteral("DGVB"), QStringLiteral("DGVB  Volkshuisvesting en Bouwen")}},
                            OverlapForm::PerUnit, &window);
    take(camera, report, "dialog-overlap-report");
    PickDialog pick(
        {.title = QStringLiteral("Vragen samenvoegen"),
         .label = QStringLiteral("Deze vraag &blijft"),
         .help = QStringLiteral("De andere vraag gaat erin op."),
         .accept = QStringLiteral("&Samenvoegen")},
        {{QStringLiteral("1"), QStringLiteral("DGVB-VRG-0003 Welke huishoudens betalen te veel?")}}, &window);
    take(camera, pick, "dialog-pick");
}

void grabSettings(Camera &camera, MainWindow &window, Appearance &appearance)
{
    Workspace &workspace = window.bankView()->workspace();
    const auto *menus = window.findChild<WindowMenus *>();
    SettingsDialog dialog({.appearance = appearance,
                           .settings = workspace.settings(),
                           .language = languageFor({}, QLocale()),
                           .workspace = &workspace,
                           .keys = menus->keys(),
                           .takenKeys = menus->takenKeys()},
                          &window);
    for (const SettingsPageSpec &spec : settingsPages()) {
        dialog.showPage(QString::fromLatin1(spec.id));
        take(camera, dialog,
             qPrintable(QStringLiteral("dialog-settings-%1").arg(QLatin1StringView(spec.id))));
    }
}

} // namespace

void grabDialogs(Camera &camera, MainWindow &window, Appearance &appearance)
{
    Workspace &workspace = window.bankView()->workspace();
    grabNewBank(camera, window);
    grabImport(camera, window);
    grabImportOfPdfs(camera, window);
    grabColumns(camera, window);
    grabKeptMappings(camera, window);
    grabDecisions(camera, window);
    grabAgreeing(camera, window);
    grabChangeSelection(camera, window);
    grabQuestions(camera, window);
    FilterNameDialog filter(FilterNameDialog::About::Save, QStringLiteral("Open vragen van dit jaar"), {},
                            &window);
    take(camera, filter, "dialog-save-filter");
    GroupNameDialog group({}, {QStringLiteral("leegstand"), QStringLiteral("wonen")}, &window);
    take(camera, group, "dialog-name-group");
    grabOverlap(camera, window);
    grabExperts(camera, window);
    grabSettings(camera, window, appearance);
    PropertiesDialog properties(workspace, &window);
    take(camera, properties, "dialog-properties");
    AboutBox about(&window);
    take(camera, about, "dialog-about");
}

} // namespace kb

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
#include "grabreview.h"
#include "grabwarnings.h"
#include "jobs/keptmappings.h"
#include "mainwindow.h"
#include "models/ownermark.h"
#include "settings/settingspages.h"
#include "tabs/bulkdialog.h"
#include "tabs/expertsdialog.h"
#include "tabs/filternamedialog.h"
#include "tabs/groupnamedialog.h"
#include "tabs/invitedialog.h"
#include "tabs/studychoice.h"
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

void grabNewBank(Camera &camera, MainWindow &window)
{
    NewBankDialog dialog(&window);
    for (int step = 1; step <= dialog.stepCount(); ++step) {
        camera.takeDialog(dialog, qPrintable(QStringLiteral("dialog-new-bank-%1").arg(step)));
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
    if (const auto collections = ownCollectionChoices(bank))
        dialog.setCollections(*collections);
    dialog.setConcepts(conceptChoices(bank));
    camera.takeDialog(dialog, "dialog-import");
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
    camera.takeDialog(dialog, "dialog-import-pdfs");
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
    camera.takeDialog(dialog, "dialog-kept-mappings");
    grabWarning(camera, dialog, KeptMappingsDialog::tr("&Forget…"), QStringLiteral("dialog-forget-mapping"));
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
    camera.takeDialog(dialog, "dialog-import-columns");
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
        camera.takeDialog(dialog, qPrintable(name));
        for (auto *combo : dialog.findChildren<QComboBox *>())
            combo->setCurrentIndex(combo->count() - 1);
        while (dialog.isBusy())
            camera.settle();
        camera.takeDialog(dialog, qPrintable(name + QStringLiteral("-chosen")));
    }
}

void grabExperts(Camera &camera, MainWindow &window)
{
    ExpertsDialog dialog(window.bankView()->workspace(), {}, &window);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("uitvoeringskracht"));
    while (dialog.isBusy())
        camera.settle();
    camera.takeDialog(dialog, "dialog-experts");
    InviteDialog invite(window.bankView()->workspace(), QStringLiteral("Joris van den Akker"), &window);
    camera.takeDialog(invite, "dialog-invite");
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
        camera.takeDialog(dialog,
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
    grabReview(camera, window);
    grabChangeSelection(camera, window);
    grabQuestions(camera, window);
    FilterNameDialog filter(FilterNameDialog::About::Save, QStringLiteral("Open vragen van dit jaar"), {},
                            &window);
    camera.takeDialog(filter, "dialog-save-filter");
    GroupNameDialog group({}, {QStringLiteral("leegstand"), QStringLiteral("wonen")}, &window);
    camera.takeDialog(group, "dialog-name-group");
    StudyChoiceDialog finding(workspace, QStringLiteral("Burgerberaad"), &window);
    camera.takeDialog(finding, "dialog-new-finding");
    grabExperts(camera, window);
    grabSettings(camera, window, appearance);
    PropertiesDialog properties(workspace, &window);
    camera.takeDialog(properties, "dialog-properties");
    AboutBox about(&window);
    camera.takeDialog(about, "dialog-about");
}

} // namespace kb

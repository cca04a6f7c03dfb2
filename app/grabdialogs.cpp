// SPDX-License-Identifier: EUPL-1.2
#include "grabdialogs.h"

#include "camera.h"
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
#include "jobs/gaplist.h"
#include "jobs/keptmappings.h"
#include "mainwindow.h"
#include "tabs/bulkdialog.h"
#include "tabs/decisiondialog.h"
#include "tabs/expertsdialog.h"
#include "tabs/filternamedialog.h"
#include "tabs/gapdialogs.h"
#include "tabs/groupnamedialog.h"
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
    ImportDialog dialog(*plan, ImportDialog::Way::Both, &window);
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
    const std::pair<About, const char *> decisions[]{{About::Action, "dialog-agree"},
                                                     {About::SetAside, "dialog-set-aside"},
                                                     {About::Later, "dialog-later"}};
    for (const auto &[about, name] : decisions) {
        DecisionDialog dialog(about, QStringLiteral("DGVB-VRG-0003 × DGKR-VRG-0005"),
                              window.bankView()->workspace().bank().now().date(), &window);
        take(camera, dialog, name);
    }
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

void grabGaps(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    WriteGapDialog write(workspace, &window);
    take(camera, write, "dialog-write-gap");
    const auto gaps = GapList(workspace.bank()).gaps({});
    if (!gaps || gaps->isEmpty())
        return;
    NatureDialog nature(gaps->first(), &window);
    take(camera, nature, "dialog-gap-nature");
}

void grabExperts(Camera &camera, MainWindow &window)
{
    ExpertsDialog dialog(window.bankView()->workspace(), {}, &window);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("uitvoeringskracht"));
    while (dialog.isBusy())
        camera.settle();
    take(camera, dialog, "dialog-experts");
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
    grabGaps(camera, window);
    grabChangeSelection(camera, window);
    grabQuestions(camera, window);
    FilterNameDialog filter(FilterNameDialog::About::Save, QStringLiteral("Open vragen van dit jaar"), {},
                            &window);
    take(camera, filter, "dialog-save-filter");
    GroupNameDialog group({}, {QStringLiteral("leegstand"), QStringLiteral("wonen")}, &window);
    take(camera, group, "dialog-name-group");
    grabExperts(camera, window);
    SettingsDialog settings(appearance, languageFor({}, QLocale()), &workspace, &window);
    take(camera, settings, "dialog-settings");
    PropertiesDialog properties(workspace, &window);
    take(camera, properties, "dialog-properties");
    AboutBox about(&window);
    take(camera, about, "dialog-about");
}

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#include "frame/importfiles.h"

#include "editors/bankchoices.h"
#include "editors/livechoices.h"
#include "exchange/pdfcontents.h"
#include "frame/importdialog.h"
#include "frame/keptmappingsdialog.h"
#include "frame/mappingdialog.h"
#include "jobs/keptmappings.h"
#include "models/ownermark.h"
#include "widgets/filequestion.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QPointer>

namespace kb {

namespace {

struct ImportFilesWording
{
    Q_DECLARE_TR_FUNCTIONS(ImportFiles)
};

QStringList suffixes()
{
    QStringList all;
    for (const Format &format : formats()) {
        for (const QLatin1StringView suffix : format.suffixes) {
            if (format.read)
                all.append(QString(suffix));
        }
    }
    all.append(QString(PdfFormat));
    all.removeDuplicates();
    return all;
}

/// How many records that were here already got something from the files.
int filledIn(const ImportPlan &plan, const ImportOutcome &outcome)
{
    int filled = 0;
    for (qsizetype record = 0; record < outcome.records.size(); ++record)
        filled += !outcome.records[record].isNull() && outcome.records[record] == plan.records[record].uid;
    return filled;
}

void sayImported(Workspace &workspace, const ImportPlan &plan, const ImportOutcome &outcome)
{
    const auto taken =
        int(std::ranges::count_if(outcome.records, [](const Uid &uid) { return !uid.isNull(); }));
    const int filled = filledIn(plan, outcome);
    QString sentence = ImportFilesWording::tr("%n record(s) imported.", nullptr, taken - filled);
    if (filled > 0)
        sentence += u' ' + ImportFilesWording::tr("%n filled in.", nullptr, filled);
    if (const int same = plan.count(ImportAction::Same); same > 0)
        sentence += u' ' + ImportFilesWording::tr("%n were already there.", nullptr, same);
    if (const int skipped = plan.count(ImportAction::Skipped); skipped > 0)
        sentence += u' ' + ImportFilesWording::tr("%n left out.", nullptr, skipped);
    if (taken > 0)
        workspace.sayDone(sentence);
    else
        workspace.say({.sentence = sentence});
}

/// One import, from the files to what came of it. It lives as long as a job or a dialog of it does.
class Course : public std::enable_shared_from_this<Course>
{
public:
    Course(Workspace &workspace, const QStringList &paths, QWidget *parent)
        : m_workspace(workspace)
        , m_parent(parent)
    {
        for (const QString &path : paths)
            m_files.append({path, {}});
    }

    void read()
    {
        const QString what =
            m_files.size() == 1
                ? ImportFilesWording::tr("Reading %1").arg(QFileInfo(m_files.first().path).fileName())
                : ImportFilesWording::tr("Reading %n file(s)", nullptr, int(m_files.size()));
        m_workspace.runJob(
            what, m_parent, [files = m_files](JobContext &context) { return readForImport(context, files); },
            [self = shared_from_this()](const Result<Reading> &reading) { self->go(reading); });
    }

private:
    void go(const Result<Reading> &reading)
    {
        if (!reading)
            m_workspace.sayError(reading.error());
        else if (const auto *table = std::get_if<ForeignTable>(&*reading))
            askColumns(*table);
        else
            agree(std::get<ImportPlan>(*reading));
    }

    void askColumns(const ForeignTable &table)
    {
        MappingDialog dialog(table, m_parent);
        if (const auto before = m_before.constFind(table.path); before != m_before.cend())
            dialog.resume(*before);
        QObject::connect(&dialog, &MappingDialog::keptMappingsAsked, &dialog, [&] { tidy(dialog); });
        if (dialog.exec() != QDialog::Accepted)
            return;
        fileAt(table.path).options = dialog.options();
        read();
    }

    /// Lets the user name and forget kept mappings, while the columns wait.
    void tidy(MappingDialog &columns)
    {
        KeptMappingsDialog dialog(m_workspace, &columns);
        dialog.exec();
        if (const auto kept = allKeptMappings(m_workspace.bank()))
            columns.setKept(*kept, dialog.renamed());
    }

    void agree(const ImportPlan &plan)
    {
        const auto explained = [](const FileToRead &file) { return file.options.as != Kind::None; };
        const auto table = std::ranges::find_if(m_files, explained);
        ImportDialog dialog(
            plan, table == m_files.end() ? ImportDialog::Way::OnlyOn : ImportDialog::Way::Both, m_parent);
        offer(dialog);
        dialog.setChoices(m_choices);
        const int answer = dialog.exec();
        m_choices = dialog.choices();
        if (answer == QDialog::Accepted)
            import(plan);
        else if (answer == ImportDialog::Back)
            goBack();
    }

    /// What can be chosen for all that comes in.
    void offer(ImportDialog &dialog)
    {
        Bank &bank = m_workspace.bank();
        dialog.setPlace(ownerSentence(bank.identity().unitCode), dossierChoices(bank));
        if (const auto collections = ownCollectionChoices(bank))
            dialog.setCollections(*collections);
        const auto setConcepts = [&dialog](const QList<Choice> &concepts) { dialog.setConcepts(concepts); };
        new LiveChoices(m_workspace, Kind::Concept, conceptChoices, setConcepts, dialog);
    }

    /// To the columns of the tables, as they were chosen.
    void goBack()
    {
        m_choices.perDouble.clear(); // other columns may give other records
        for (FileToRead &file : m_files) {
            if (file.options.as != Kind::None)
                m_before.insert(file.path, std::exchange(file.options, {}));
        }
        read();
    }

    void import(const ImportPlan &plan)
    {
        m_workspace.runJob(
            ImportFilesWording::tr("Importing %1").arg(plan.name()), m_parent,
            [plan, choices = m_choices](JobContext &context) {
                return applyImport(context.bank, plan, choices, context.progress, context.stop);
            },
            [self = shared_from_this(), plan](const Result<ImportOutcome> &outcome) {
                if (!outcome)
                    return self->m_workspace.sayError(outcome.error());
                sayImported(self->m_workspace, plan, *outcome);
            });
    }

    FileToRead &fileAt(const QString &path) { return *std::ranges::find(m_files, path, &FileToRead::path); }

    Workspace &m_workspace;
    QPointer<QWidget> m_parent;
    QList<FileToRead> m_files;
    QHash<QString, ReadOptions> m_before; ///< by path: what was chosen for its columns before going back
    ImportChoices m_choices;
};

} // namespace

QStringList importablePaths(const QList<QUrl> &urls)
{
    const QStringList known = suffixes();
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    const auto isKnown = [&](const QString &path) {
        return known.contains(QFileInfo(path).suffix().toLower());
    };
    return std::ranges::any_of(paths, isKnown) ? paths : QStringList();
}

void chooseAndImport(Workspace &workspace, QWidget *parent)
{
    importPaths(workspace,
                askFiles({.title = ImportFilesWording::tr("Import"), .kinds = importableKinds()}, parent),
                parent);
}

QStringList importableKinds()
{
    const QString patterns = QStringLiteral("*.") + suffixes().join(QStringLiteral(" *."));
    return {ImportFilesWording::tr("Lists of studies and questions, PDFs (%1)").arg(patterns),
            ImportFilesWording::tr("All files (*)")};
}

void importPaths(Workspace &workspace, const QStringList &paths, QWidget *parent)
{
    QStringList each = paths;
    each.removeDuplicates();
    if (!each.isEmpty())
        std::make_shared<Course>(workspace, each, parent)->read();
}

} // namespace kb

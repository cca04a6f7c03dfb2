// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"

#include "delegates/rowdelegate.h"
#include "editors/bankchoices.h"
#include "frame/mappingdialog.h"
#include "jobs/importreading.h"
#include "models/importmodel.h"
#include "widgets/textlabel.h"
#include "wording/importtext.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace kb {

namespace {

QString summaryOf(const ImportPlan &plan)
{
    QStringList parts;
    for (const ImportAction action : allOf<ImportAction>()) {
        if (const int count = plan.count(action); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QLocale().toString(count), actionText(action)));
    }
    for (const Remark &remark : plan.remarks)
        parts.append(remarkText(remark));
    return parts.join(QStringLiteral(" · "));
}

QStringList suffixes()
{
    QStringList all;
    for (const Format &format : formats()) {
        for (const QLatin1StringView suffix : format.suffixes) {
            if (format.read)
                all.append(QString(suffix));
        }
    }
    all.removeDuplicates();
    return all;
}

void sayImported(Workspace &workspace, const ImportPlan &plan, const Result<ImportOutcome> &outcome)
{
    if (!outcome)
        return workspace.sayError(outcome.error());
    const auto taken =
        int(std::ranges::count_if(outcome->records, [](const Uid &uid) { return !uid.isNull(); }));
    QString sentence = ImportDialog::tr("%n record(s) imported.", nullptr, taken);
    if (const int same = plan.count(ImportAction::Same); same > 0)
        sentence += u' ' + ImportDialog::tr("%n were already there.", nullptr, same);
    Message message{.sentence = sentence};
    if (taken > 0) {
        message.action = ImportDialog::tr("Undo");
        message.follow = [&workspace] { workspace.undo(); };
    }
    workspace.say(message);
}

void agreeAndImport(Workspace &workspace, const ImportPlan &plan, QWidget *parent)
{
    ImportDialog dialog(plan, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    workspace.runJob(
        ImportDialog::tr("Importing %1").arg(plan.file), parent,
        [plan, choices = dialog.choices()](JobContext &context) {
            return applyImport(context.bank, plan, choices, context.progress, context.stop);
        },
        [&workspace, plan](const Result<ImportOutcome> &outcome) { sayImported(workspace, plan, outcome); });
}

void readAndImport(Workspace &workspace, const QString &path, const ReadOptions &options, QWidget *parent);

void agreeOnColumns(Workspace &workspace, const ForeignTable &table, QWidget *parent)
{
    MappingDialog dialog(table, parent);
    if (dialog.exec() == QDialog::Accepted)
        readAndImport(workspace, table.path, dialog.options(), parent);
}

void readAndImport(Workspace &workspace, const QString &path, const ReadOptions &options, QWidget *parent)
{
    workspace.runJob(
        ImportDialog::tr("Reading %1").arg(QFileInfo(path).fileName()), parent,
        [path, options](JobContext &context) { return readForImport(context, path, options); },
        [&workspace, parent](const Result<Reading> &reading) {
            if (!reading)
                workspace.sayError(reading.error());
            else if (const auto *table = std::get_if<ForeignTable>(&*reading))
                agreeOnColumns(workspace, *table, parent);
            else
                agreeAndImport(workspace, std::get<ImportPlan>(*reading), parent);
        });
}

} // namespace

QStringList importablePaths(const QList<QUrl> &urls)
{
    const QStringList known = suffixes();
    QStringList paths;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (known.contains(QFileInfo(path).suffix().toLower()))
            paths.append(path);
    }
    return paths;
}

void chooseAndImport(Workspace &workspace, QWidget *parent)
{
    const QString patterns = QStringLiteral("*.") + suffixes().join(QStringLiteral(" *."));
    importPaths(
        workspace,
        QFileDialog::getOpenFileNames(parent, ImportDialog::tr("Import"),
                                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                      ImportDialog::tr("Lists of studies and questions (%1)").arg(patterns) +
                                          QStringLiteral(";;") + ImportDialog::tr("All files (*)")),
        parent);
}

void importPaths(Workspace &workspace, const QStringList &paths, QWidget *parent)
{
    for (const QString &path : paths)
        readAndImport(workspace, path, {}, parent);
}

ImportDialog::ImportDialog(const ImportPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setWindowTitle(tr("Import %1").arg(plan.file));
    resize(110 * fontMetrics().horizontalAdvance(u'0'), 32 * fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(buildSummary());
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildChoices());
    layout->addWidget(buildButtons());
    m_table->setFocus();
}

QWidget *ImportDialog::buildSummary()
{
    auto *summary = new TextLabel(summaryOf(m_plan), this);
    summary->setWordWrap(true);
    return summary;
}

QWidget *ImportDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(new ImportModel(m_plan, m_table));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("What importing will do"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(ImportModel::Line, 7 * digit);
    m_table->setColumnWidth(ImportModel::Action, 22 * digit);
    m_table->setColumnWidth(ImportModel::Reason, 36 * digit);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    return m_table;
}

QWidget *ImportDialog::buildChoices()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(tr("&Share with"), row);
    m_share = new QComboBox(row);
    m_share->setAccessibleName(tr("Share with"));
    m_share->addItem(tr("As the file says"), QString());
    for (const Choice &choice : codeChoices<ShareLevel>())
        m_share->addItem(choice.text, choice.key);
    label->setBuddy(m_share);
    m_takeDoubles = new QCheckBox(tr("Also take in what &resembles another"), row);
    m_takeDoubles->setVisible(m_plan.count(ImportAction::PossiblyDouble) > 0);
    layout->addWidget(label);
    layout->addWidget(m_share);
    layout->addSpacing(24);
    layout->addWidget(m_takeDoubles);
    layout->addStretch();
    return row;
}

QWidget *ImportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setDefault(true);
    const int useful = m_plan.count(ImportAction::New) + m_plan.count(ImportAction::Changed) +
                       m_plan.count(ImportAction::PossiblyDouble);
    import->setEnabled(useful > 0);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

ImportChoices ImportDialog::choices() const
{
    ImportChoices choices;
    choices.shareLevel = fromCode<ShareLevel>(m_share->currentData().toString());
    choices.doubles = m_takeDoubles->isChecked() ? DoublesPolicy::TakeIn : DoublesPolicy::LeaveOut;
    return choices;
}

} // namespace kb

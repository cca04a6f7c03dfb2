// SPDX-License-Identifier: EUPL-1.2
#include "frame/keptmappingsdialog.h"

#include "jobs/keptmappings.h"
#include "widgets/marklabel.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "workspace/workspace.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int NameNow = Qt::UserRole; ///< under which the bank keeps it, also while another is typed

} // namespace

KeptMappingsDialog::KeptMappingsDialog(Workspace &workspace, QWidget *parent)
    : DialogFrame(tr("Kept mappings"), parent)
    , m_workspace(workspace)
    , m_names(new QListWidget)
    , m_problem(new MarkLabel)
    , m_rename(addOther(tr("Re&name (F2)")))
    , m_forget(addOther(tr("&Forget…")))
{
    auto *what =
        new TextLabel(tr("These mappings are offered when you import a table with unknown headers."));
    what->setWordWrap(true);
    m_names->setAccessibleName(tr("Kept mappings"));
    m_names->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(what);
    content()->addWidget(m_names, 1);
    content()->addWidget(m_problem);
    addLeave(tr("&Close"));
    connect(m_rename, &QPushButton::clicked, this, &KeptMappingsDialog::editCurrent);
    connect(m_forget, &QPushButton::clicked, this, &KeptMappingsDialog::forgetCurrent);
    connect(m_names, &QListWidget::itemChanged, this, &KeptMappingsDialog::takeName);
    connect(new QShortcut(QKeySequence::Delete, m_names, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &KeptMappingsDialog::forgetCurrent);
    fill();
    m_names->setFocus();
}

void KeptMappingsDialog::fill()
{
    const auto kept = keptMappings(m_workspace.bank());
    if (!kept)
        return say(errorText(kept.error()));
    const QSignalBlocker quiet(m_names);
    const int row = std::max(0, m_names->currentRow());
    m_names->clear();
    for (const QString &name : *kept) {
        auto *item = new QListWidgetItem(name, m_names);
        item->setData(NameNow, name);
        item->setSizeHint({0, 2 * fontMetrics().lineSpacing()});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_names->setCurrentRow(std::min(row, m_names->count() - 1));
    m_rename->setEnabled(m_names->count() > 0 && !m_workspace.isReadOnly());
    m_forget->setEnabled(m_names->count() > 0 && !m_workspace.isReadOnly());
}

void KeptMappingsDialog::editCurrent()
{
    if (QListWidgetItem *item = m_names->currentItem())
        m_names->editItem(item);
}

void KeptMappingsDialog::takeName(QListWidgetItem *item)
{
    const QString before = item->data(NameNow).toString();
    const QString now = item->text().trimmed();
    m_problem->hide();
    if (now == before)
        return;
    const bool isTaken = m_names->findItems(now, Qt::MatchExactly).size() > 1;
    if (now.isEmpty() || isTaken) {
        const QSignalBlocker quiet(m_names);
        item->setText(before);
        return say(isTaken ? tr("There is already a mapping “%1”. Choose another name.").arg(now)
                           : tr("A mapping cannot be without a name. The old name was kept."));
    }
    rename(before, now);
}

void KeptMappingsDialog::forgetCurrent()
{
    const QListWidgetItem *item = m_names->currentItem();
    if (!item || !m_forget->isEnabled())
        return;
    const QString name = item->data(NameNow).toString();
    if (agreesToForget(name))
        forget(name);
}

bool KeptMappingsDialog::agreesToForget(const QString &name)
{
    QMessageBox box(QMessageBox::Question, tr("Forget a mapping"),
                    tr("Forget the mapping “%1”? What was imported with it stays.").arg(name),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto *forget = box.addButton(tr("&Forget"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == forget;
}

/// Beside the window: another job may be writing.
void KeptMappingsDialog::rename(const QString &name, const QString &newName)
{
    m_workspace.runJob(
        tr("Renaming %1").arg(name), this,
        [=](JobContext &context) { return renameMapping(context.bank, name, newName); },
        [=, this](const Result<> &changed) { take(changed, name, newName); });
}

void KeptMappingsDialog::forget(const QString &name)
{
    m_workspace.runJob(
        tr("Forgetting %1").arg(name), this,
        [=](JobContext &context) { return forgetMapping(context.bank, name); },
        [=, this](const Result<> &changed) { take(changed, name, {}); });
}

void KeptMappingsDialog::take(const Result<> &changed, const QString &name, const QString &nameNow)
{
    fill();
    if (!changed)
        return say(errorText(changed.error()));
    m_renamed.insert(m_renamed.key(name, name), nameNow);
}

void KeptMappingsDialog::say(const QString &problem)
{
    m_problem->say({Shape::Triangle, Meaning::Danger}, problem);
    m_problem->show();
}

} // namespace kb

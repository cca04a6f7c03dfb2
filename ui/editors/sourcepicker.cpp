// SPDX-License-Identifier: EUPL-1.2
#include "editors/sourcepicker.h"

#include "jobs/searchjob.h"
#include "wording/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace kb {

namespace {

constexpr int PickRest = 150; ///< milliseconds after typing
constexpr int MostSourcesOffered = 12;
constexpr int PickedUidRole = Qt::UserRole;
constexpr int PickedNameRole = Qt::UserRole + 1;

QStandardItem *offeredItem(const QString &text, const Uid &record, const QString &name)
{
    auto *item = new QStandardItem(text);
    item->setData(record, PickedUidRole);
    item->setData(name, PickedNameRole);
    item->setEditable(false);
    return item;
}

} // namespace

SourcePicker::SourcePicker(Workspace &workspace, const QList<Kind> &kinds, Words words, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_kinds(kinds)
    , m_words(words)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
    , m_rest(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(Glyph::Search, Meaning::Quiet), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter: what is chosen does not stay in the edit
    m_completer->popup()->setAccessibleName(tr("Found"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(PickRest);
    connect(this, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &SourcePicker::look);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SourcePicker::take);
}

bool SourcePicker::isBusy() const
{
    return m_rest->isActive() || m_answered < m_asked;
}

void SourcePicker::look()
{
    const QString typed = text().trimmed();
    const int asked = ++m_asked;
    if (typed.isEmpty())
        return offer(typed, FoundRecords());
    m_workspace.reads().run(
        this,
        [typed, kinds = m_kinds](JobContext &context) {
            return searchBank(context.bank, typed, kinds, MostSourcesOffered);
        },
        [this, asked, typed](const Result<FoundRecords> &found) {
            if (asked == m_asked)
                offer(typed, found);
        });
}

void SourcePicker::offer(const QString &typed, const Result<FoundRecords> &found)
{
    m_answered = m_asked;
    m_found->clear();
    const QList<FoundRecord> records = found ? found->records : QList<FoundRecord>();
    for (const FoundRecord &record : records) {
        const QString name = nameOf(record.line);
        m_found->appendRow(offeredItem(name, record.line.uid, name));
    }
    if (m_words == Words::AsWritten && !typed.isEmpty())
        m_found->appendRow(offeredItem(tr("“%1”, as written").arg(typed), {}, typed));
    if (m_found->rowCount() > 0 && hasFocus()) {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    } else {
        m_completer->popup()->hide();
    }
    Q_EMIT answered(int(records.size()));
}

void SourcePicker::take(const QModelIndex &index)
{
    const Uid record = index.data(PickedUidRole).toUuid();
    const QString name = index.data(PickedNameRole).toString();
    clear();
    m_rest->stop();
    Q_EMIT picked(record, name);
}

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordfinder.h"

#include "jobs/searchjob.h"
#include "wording/icons.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace kb {

namespace {

constexpr int RestBeforeLooking = 150; ///< milliseconds after typing
constexpr int MostRecordsOffered = 12;
constexpr int OfferedUid = Qt::UserRole;
constexpr int OfferedName = Qt::UserRole + 1;

QStandardItem *offeredItem(const QString &text, const Uid &record, const QString &name)
{
    auto *item = new QStandardItem(text);
    item->setData(record, OfferedUid);
    item->setData(name, OfferedName);
    item->setEditable(false);
    return item;
}

} // namespace

RecordFinder::RecordFinder(Workspace &workspace, const QList<Kind> &kinds, Words words, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_kinds(kinds)
    , m_words(words)
    , m_putAway(PutAwayQuestions::Found)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
    , m_rest(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(Glyph::Search, Meaning::Quiet), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter: asked by us, when there is an answer
    m_completer->popup()->setAccessibleName(tr("Found"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestBeforeLooking);
    connect(this, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &RecordFinder::look);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &RecordFinder::takeAt);
}

void RecordFinder::setKinds(const QList<Kind> &kinds)
{
    stopLooking();
    m_kinds = kinds;
}

void RecordFinder::leaveOutPutAway()
{
    stopLooking();
    m_putAway = PutAwayQuestions::LeftOut;
}

bool RecordFinder::isBusy() const
{
    return m_rest->isActive() || m_answered < m_asked;
}

void RecordFinder::stopLooking()
{
    m_rest->stop();
    m_answered = ++m_asked;
}

void RecordFinder::look()
{
    const QString typed = text().trimmed();
    const int asked = ++m_asked;
    if (typed.isEmpty())
        return offer(typed, FoundRecords());
    m_workspace.reads().run(
        this,
        [typed, kinds = m_kinds, putAway = m_putAway](JobContext &context) {
            return searchBank(context.bank, typed, kinds, MostRecordsOffered, putAway);
        },
        [this, asked, typed](const Result<FoundRecords> &found) {
            if (asked == m_asked)
                offer(typed, found);
        });
}

void RecordFinder::offer(const QString &typed, const Result<FoundRecords> &found)
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

void RecordFinder::takeAt(const QModelIndex &index)
{
    const Uid record = index.data(OfferedUid).toUuid();
    const QString name = index.data(OfferedName).toString();
    stopLooking();
    take(record, name);
}

void RecordFinder::takeNamed(const QString &name)
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        const QString offered = index.data(OfferedName).toString();
        const bool isNamed = offered.compare(name, Qt::CaseInsensitive) == 0 ||
                             offered.startsWith(name + u' ', Qt::CaseInsensitive);
        if (isNamed && !index.data(OfferedUid).toUuid().isNull())
            return takeAt(index);
    }
}

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordpicker.h"

#include "jobs/searchjob.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>
#include <QTimer>

namespace kb {

namespace {

constexpr int RestBeforeSearch = 120; ///< milliseconds
constexpr int MostOffered = 12;
constexpr int PickedUid = Qt::UserRole;

} // namespace

RecordPicker::RecordPicker(Workspace &workspace, const QList<Kind> &kinds, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_kinds(kinds)
    , m_rest(new QTimer(this))
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    setPlaceholderText(tr("type words or a code"));
    setClearButtonEnabled(true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestBeforeSearch);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // asked by us, when there is an answer
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::forget);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_record.isNull()) // by its button
            forget();
    });
    connect(m_rest, &QTimer::timeout, this, &RecordPicker::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &RecordPicker::choose);
}

void RecordPicker::setRecord(const Uid &record)
{
    ++m_asked; // an answer that is on its way comes too late
    m_rest->stop();
    m_record = {};
    const auto lines = headlines(m_workspace.bank().context().db, {record});
    const QString name = lines ? nameOf(lines->value(record)) : QString();
    setText(record.isNull() || !name.isEmpty() ? name : tr("something that is not here any more"));
    setCursorPosition(0);
    m_record = record;
}

bool RecordPicker::isAcceptable() const
{
    return text().trimmed().isEmpty() || !m_record.isNull();
}

void RecordPicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && m_record.isNull())
        chooseTyped();
}

void RecordPicker::forget()
{
    m_record = {};
    m_rest->start();
    Q_EMIT changed();
}

void RecordPicker::search()
{
    const int asked = ++m_asked;
    m_completer->popup()->hide();
    if (text().trimmed().isEmpty())
        return;
    m_workspace.reads().run(
        this,
        [typed = text(), kinds = m_kinds](JobContext &context) {
            return searchBank(context.bank, typed, kinds, MostOffered);
        },
        [this, asked](const Result<FoundRecords> &found) {
            if (asked == m_asked)
                offer(found);
        });
}

void RecordPicker::offer(const Result<FoundRecords> &found)
{
    m_found->clear();
    if (!found || !hasFocus())
        return;
    for (const FoundRecord &record : found->records) {
        auto *item = new QStandardItem(nameOf(record.line));
        item->setData(QVariant::fromValue(record.line.uid), PickedUid);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_completer->complete();
}

void RecordPicker::choose(const QModelIndex &index)
{
    setRecord(index.data(PickedUid).value<Uid>());
    Q_EMIT changed();
}

/// Who knows the code need not choose from the list.
void RecordPicker::chooseTyped()
{
    const QString typed = text().trimmed();
    for (int row = 0; row < m_found->rowCount() && !typed.isEmpty(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        const QString name = index.data().toString();
        const bool isNamed = name.compare(typed, Qt::CaseInsensitive) == 0 ||
                             name.startsWith(typed + u' ', Qt::CaseInsensitive);
        if (isNamed)
            return choose(index);
    }
}

FieldEditor makeRecordPicker(Workspace &workspace, const QList<Kind> &kinds,
                             const std::function<void()> &edited)
{
    auto *picker = new RecordPicker(workspace, kinds);
    QObject::connect(picker, &RecordPicker::changed, picker, edited);
    return {.widget = picker,
            .value = [picker] { return Codec<Uid>::to(picker->record()); },
            .show = [picker](const Value &value) { picker->setRecord(Codec<Uid>::from(value)); },
            .setAccess = [picker](Access access) { picker->setReadOnly(access == Access::ReadOnly); },
            .problem =
                [picker] {
                    return picker->isAcceptable()
                               ? QString()
                               : RecordPicker::tr("Choose one from the list that appears while you type.");
                }};
}

} // namespace kb

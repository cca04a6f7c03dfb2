// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordpicker.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "workspace/workspace.h"

#include <QFocusEvent>

namespace kb {

RecordPicker::RecordPicker(Workspace &workspace, const QList<Kind> &kinds, QWidget *parent)
    : RecordFinder(workspace, kinds, Words::OnlyRecords, parent)
{
    setPlaceholderText(tr("type words or a code"));
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::forget);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_record.isNull()) // by its button
            forget();
    });
}

void RecordPicker::setRecord(const Uid &record)
{
    stopLooking();
    m_record = {};
    const auto lines = headlines(workspace().bank().context().db, {record});
    const QString name = lines ? nameOf(lines->value(record)) : QString();
    setText(record.isNull() || !name.isEmpty() ? name : tr("something that is not here any more"));
    setCursorPosition(0);
    m_record = record;
}

bool RecordPicker::isAcceptable() const
{
    return text().trimmed().isEmpty() || !m_record.isNull();
}

QString RecordPicker::wanted()
{
    return tr("Choose one from the list that appears while you type.");
}

void RecordPicker::take(const Uid &record, const QString & /*name*/)
{
    setRecord(record);
    Q_EMIT changed();
}

/// Who knows the code need not choose from the list.
void RecordPicker::focusOutEvent(QFocusEvent *event)
{
    RecordFinder::focusOutEvent(event);
    const QString typed = text().trimmed();
    if (event->reason() != Qt::PopupFocusReason && m_record.isNull() && !typed.isEmpty())
        takeNamed(typed);
}

void RecordPicker::forget()
{
    m_record = {};
    Q_EMIT changed();
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
            .problem = [picker] { return picker->isAcceptable() ? QString() : RecordPicker::wanted(); }};
}

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#include "editors/approachpicker.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "workspace/workspace.h"

namespace kb {

ApproachPicker::ApproachPicker(Workspace &workspace, NewApproaches &made, QWidget *parent)
    : RecordFinder(workspace, {Kind::Approach}, Words::AsWritten, parent)
    , m_made(made)
{
    setPlaceholderText(tr("type a word or the name of a new approach"));
    connect(this, &QLineEdit::textEdited, this, &ApproachPicker::forget);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_approach.isNull()) // by its button
            forget();
    });
}

void ApproachPicker::setApproach(const Uid &approach)
{
    stopLooking();
    m_approach = {};
    QString name = m_made.value(approach);
    if (name.isEmpty() && !approach.isNull()) {
        const auto lines = headlines(workspace().bank().context().db, {approach});
        name = lines ? lines->value(approach).title : QString();
        if (name.isEmpty())
            name = tr("something that is not here any more");
    }
    setText(name);
    setCursorPosition(0);
    m_approach = approach;
}

bool ApproachPicker::isAcceptable() const
{
    return text().trimmed().isEmpty() || !m_approach.isNull();
}

void ApproachPicker::take(const Uid &record, const QString &name)
{
    const Uid approach = record.isNull() ? newUid(workspace().bank().now()) : record;
    if (record.isNull())
        m_made.insert(approach, name);
    setApproach(approach);
    Q_EMIT changed();
}

void ApproachPicker::forget()
{
    m_approach = {};
    Q_EMIT changed();
}

FieldEditor makeApproachEditor(Workspace &workspace, NewApproaches &made, const std::function<void()> &edited)
{
    auto *picker = new ApproachPicker(workspace, made);
    QObject::connect(picker, &ApproachPicker::changed, picker, edited);
    return {.widget = picker,
            .value = [picker] { return Codec<Uid>::to(picker->approach()); },
            .show = [picker](const Value &value) { picker->setApproach(Codec<Uid>::from(value)); },
            .setAccess = [picker](Access access) { picker->setReadOnly(access == Access::ReadOnly); },
            .problem =
                [picker] {
                    return picker->isAcceptable()
                               ? QString()
                               : ApproachPicker::tr("Choose an approach from the list, or your own words in "
                                                    "its last line.");
                }};
}

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#include "editors/linkfields.h"

#include "bank/headlines.h"
#include "editors/bankchoices.h"
#include "editors/recordform.h"
#include "widgets/onlyread.h"

namespace kb {

namespace {

/// What is no choice any more, as it is in the trash, is still called by its name.
Choice chipOf(const Uid &target, const Headline &line)
{
    const QString key = textOf(target);
    return {key, line.title.isEmpty() ? key : line.title};
}

} // namespace

void LinkFields::add(RecordForm &form, LinkType type, const QString &label, const QList<Choice> &choices)
{
    auto *edit = new ChipEdit(Words::OnlySuggested);
    m_rows.append({.type = type, .edit = edit});
    offer(type, choices);
    form.addField({.label = label}, edit);
    QObject::connect(edit, &ChipEdit::changed, &form, &RecordForm::edited);
}

void LinkFields::addLive(Workspace &workspace, RecordForm &form, LinkType type, const QString &label,
                         Kind kind, LiveChoices::Read read)
{
    add(form, type, label, {});
    const auto offered = [this, type](const QList<Choice> &choices) { offer(type, choices); };
    new LiveChoices(workspace, kind, read, offered, form);
}

void LinkFields::offer(LinkType type, const QList<Choice> &choices)
{
    std::ranges::find(m_rows, type, &Row::type)->edit->setSuggestions(choices);
}

Result<> LinkFields::load(Bank &bank, const Uid &record)
{
    Result<> all;
    for (Row &row : m_rows) {
        const auto loaded = load(bank, row, record);
        row.isUnread = !loaded;
        if (loaded)
            continue;
        row.edit->setChips({}); // those of the record before
        row.edit->setEnabled(false);
        if (all)
            all = loaded;
    }
    return all;
}

Result<> LinkFields::load(Bank &bank, Row &row, const Uid &record)
{
    const auto targets = bank.links().from(record, row.type);
    return targets ? show(bank, row, *targets) : targets.error();
}

Result<> LinkFields::show(Bank &bank, LinkType type, const QList<Uid> &targets)
{
    return show(bank, *std::ranges::find(m_rows, type, &Row::type), targets);
}

Result<> LinkFields::show(Bank &bank, Row &row, const QList<Uid> &targets)
{
    const auto lines = headlines(bank.context().db, targets);
    if (!lines)
        return lines.error();
    row.isUnread = false;
    QList<Choice> chips;
    for (const Uid &target : targets)
        chips.append(chipOf(target, lines->value(target)));
    row.edit->setChips(chips);
    return {};
}

Result<> LinkFields::write(Bank &bank, Write &write, const Uid &record) const
{
    for (const Row &row : m_rows) {
        if (row.isUnread)
            continue;
        QStringList keys;
        for (const Choice &chip : row.edit->chips())
            keys.append(chip.key);
        if (auto set = bank.links().set(write, record, row.type, uidsOf(keys)); !set)
            return set;
    }
    return {};
}

int LinkFields::count(LinkType type) const
{
    const auto row = std::ranges::find(m_rows, type, &Row::type);
    return row == m_rows.end() ? 0 : int(row->edit->chips().size());
}

QStringList LinkFields::keys(LinkType type) const
{
    QStringList keys;
    const auto row = std::ranges::find(m_rows, type, &Row::type);
    for (const Choice &chip : row->edit->chips())
        keys.append(chip.key);
    return keys;
}

bool LinkFields::isOpen(LinkType type) const
{
    return std::ranges::find(m_rows, type, &Row::type)->edit->isEnabled();
}

void LinkFields::take(LinkType type, const Choice &target)
{
    const auto row = std::ranges::find(m_rows, type, &Row::type);
    row->edit->setChips(row->edit->chips() + QList<Choice>{target});
    Q_EMIT row->edit->changed();
}

void LinkFields::setAccess(Access access)
{
    for (const Row &row : std::as_const(m_rows))
        setLocked(*row.edit, access == Access::ReadOnly || row.isUnread);
}

} // namespace kb

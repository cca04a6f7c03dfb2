// SPDX-License-Identifier: EUPL-1.2
#include "tabs/followupdialog.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "editors/choiceeditors.h"
#include "model/recordtypes.h"
#include "report/labels.h"
#include "widgets/chipedit.h"
#include "widgets/form.h"

#include <QComboBox>

namespace kb {

namespace {

/// In the order in which people think of them.
QList<Choice> followUps()
{
    QList<Choice> codes;
    for (const FollowUp way : {FollowUp::Vraag, FollowUp::Taak, FollowUp::Bijeenkomst, FollowUp::Verkenning,
                               FollowUp::Advies, FollowUp::Project, FollowUp::GeenActie})
        codes.append({QString(codeOf(way)), label(way)});
    return codes;
}

/// What is there already of a kind, newest first.
QList<Choice> existingOf(Bank &bank, Kind kind)
{
    constexpr qsizetype most = 500; // as many as the window can read without waiting
    const RecordType *type = recordType(kind);
    if (!type || kind == Kind::Task) // a task belongs to one record
        return {};
    const auto ids = recordIds(bank.context().db, *type, Shelf::InUse);
    const auto rows = ids ? storedRows(bank.context().db, *type, ids->mid(0, most))
                          : Result<QList<StoredRecord>>(ids.error());
    QList<Uid> uids;
    for (const StoredRecord &row : rows ? *rows : QList<StoredRecord>())
        uids.append(row.uid);
    QList<Choice> choices;
    if (const auto lines = linesOf(bank.context().db, uids)) {
        for (const Headline &line : *lines)
            choices.append({textOf(line.uid), nameOf(line)});
    }
    return choices;
}

const std::function<void()> NobodyHears = [] {};

} // namespace

FollowUpDialog::FollowUpDialog(Bank &bank, const Signal &signal, QWidget *parent)
    : FieldsDialog(tr("What do we do with this?"), signal.title, parent)
    , m_bank(bank)
    , m_kind(makeCodeEditor(followUps(), [this] { follow(); }))
    , m_title(makeTextEditor(NobodyHears))
    , m_due(makeDateEditor(NobodyHears))
    , m_existing(new ChipEdit(Words::OnlySuggested))
{
    addEditor(tr("&Step"), m_kind);
    m_titleField = &addEditor({}, m_title);
    m_dueField = &addEditor(tr("&By when"), m_due);
    m_existingField = &form().addField(
        {.label = tr("Or &link to what is there already"), .help = tr("Type a part of its code or title")},
        m_existing);
    addLeave(tr("&Cancel"));
    addAccept(tr("&Do this"));
    follow();
    form().focusFirst();
}

FollowUpChoice FollowUpDialog::choice() const
{
    const QList<Choice> chips = m_existing->chips();
    return {.kind = Codec<FollowUp>::from(m_kind.value()),
            .title = m_title.value().toString(),
            .due = Codec<QDate>::from(m_due.value()),
            .existing = chips.isEmpty() ? Uid() : Uid(chips.first().key)};
}

void FollowUpDialog::follow()
{
    const FollowUp way = choice().kind;
    QString title = tr("&Title of what is made");
    if (way == FollowUp::Vraag)
        title = tr("&Question");
    else if (way == FollowUp::Taak)
        title = tr("&What is to be done");
    else if (way == FollowUp::GeenActie)
        title = tr("&Why no action is needed");
    m_titleField->setText({.label = title});
    m_dueField->setVisible(way == FollowUp::Vraag || way == FollowUp::Taak);
    m_existingField->setVisible(way != FollowUp::Taak && way != FollowUp::GeenActie);
    offerExisting(kindOf(way));
}

void FollowUpDialog::offerExisting(Kind kind)
{
    m_existing->setChips({});
    m_existing->setSuggestions(existingOf(m_bank, kind));
}

void FollowUpDialog::check()
{
    const FollowUpChoice chosen = choice();
    m_titleField->setError(chosen.title.isEmpty() && chosen.existing.isNull() ? tr("Write this in one line.")
                                                                              : QString());
    m_dueField->setError(m_due.problem());
}

} // namespace kb

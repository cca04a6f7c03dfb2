// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/fieldeditor.h"
#include "editors/livechoices.h"
#include "widgets/chipedit.h"

namespace kb {

class RecordForm;
class Workspace;

/// The plain links of a record in a form: for each type of link a row of chips.
class LinkFields
{
    Q_DISABLE_COPY_MOVE(LinkFields)

public:
    LinkFields() = default;
    ~LinkFields() = default;

    /// The form's signal edited() tells of changes here too.
    void add(RecordForm &form, LinkType type, const QString &label, const QList<Choice> &choices);

    /// With choices among records of that kind, of which there may be tens of thousands: they are there a
    /// moment later, and follow the bank.
    void addLive(Workspace &workspace, RecordForm &form, LinkType type, const QString &label, Kind kind,
                 LiveChoices::Read read);
    /// Other choices than before; what is chosen stays.
    void offer(LinkType type, const QList<Choice> &choices);

    /// A row that cannot be read is empty and stays as it is in the bank: nobody changes it, and write()
    /// leaves it out. The first error.
    Result<> load(Bank &bank, const Uid &record);
    /// What a new record begins with.
    Result<> show(Bank &bank, LinkType type, const QList<Uid> &targets);
    Result<> write(Bank &bank, Write &write, const Uid &record) const;
    /// How many there are in the form now.
    int count(LinkType type) const;
    QStringList keys(LinkType type) const;
    /// Whether somebody may change them now.
    bool isOpen(LinkType type) const;
    /// Adds one, as if it had been typed.
    void take(LinkType type, const Choice &target);
    void setAccess(Access access);

private:
    struct Row
    {
        LinkType type;
        ChipEdit *edit;
        bool isUnread = false;
    };

    static Result<> load(Bank &bank, Row &row, const Uid &record);
    static Result<> show(Bank &bank, Row &row, const QList<Uid> &targets);

    QList<Row> m_rows;
};

} // namespace kb

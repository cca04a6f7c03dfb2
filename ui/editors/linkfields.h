// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/fieldeditor.h"
#include "widgets/chipedit.h"

namespace kb {

class RecordForm;

/// The plain links of a record in a form: for each type of link a row of chips.
class LinkFields
{
public:
    /// The form's signal edited() tells of changes here too.
    void add(RecordForm &form, LinkType type, const QString &label, const QList<Choice> &choices);

    Result<> load(Bank &bank, const Uid &record);
    Result<> write(Bank &bank, Write &write, const Uid &record) const;
    /// How many there are in the form now.
    int count(LinkType type) const;
    void setAccess(Access access);

private:
    struct Row
    {
        LinkType type;
        ChipEdit *edit;
        QHash<QString, QString> texts; ///< of every choice by its key
    };

    QList<Row> m_rows;
};

} // namespace kb

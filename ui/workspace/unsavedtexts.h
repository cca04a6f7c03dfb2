// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"
#include "model/value.h"

#include <QDateTime>
#include <QDir>

#include <optional>

namespace kb {

/// What somebody typed in a record and did not save.
struct UnsavedText
{
    Kind kind = Kind::None;
    Uid record; ///< null: a record that does not exist yet
    Values values;
    QDateTime at;
};

/// Text that is not saved yet, kept outside the bank until it is saved or given up, so that it survives a
/// crash. One per record, and one per kind of new record.
class UnsavedTexts
{
public:
    /// The folder is made when the first draft is kept; nobody else may read in it.
    UnsavedTexts(const QDir &folder, const Uid &bank);

    Result<> keep(const UnsavedText &draft) const;
    void drop(Kind kind, const Uid &record) const;
    std::optional<UnsavedText> find(Kind kind, const Uid &record) const;
    /// Newest first; a file that cannot be read is left out.
    QList<UnsavedText> all() const;

private:
    QString pathOf(Kind kind, const Uid &record) const;

    QDir m_folder;
};

} // namespace kb

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

/// The files that hold what is not saved yet, outside the bank: one per record, and one per kind of new
/// record. Waits for the disk; the window asks UnsavedTexts.
class DraftFolder
{
public:
    /// The folder is made when the first draft is kept; nobody else may read in it.
    DraftFolder(const QDir &folder, const Uid &bank);

    Result<> keep(const UnsavedText &draft) const;
    void drop(Kind kind, const Uid &record) const;
    std::optional<UnsavedText> find(Kind kind, const Uid &record) const;
    /// A file that cannot be read is left out.
    QList<UnsavedText> all() const;

private:
    QString pathOf(Kind kind, const Uid &record) const;

    QDir m_folder;
};

} // namespace kb

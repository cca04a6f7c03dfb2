// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/storedrecord.h"
#include "search/searchdocument.h"

namespace kb {

/// Whether records of this type can be found by searching.
bool isSearchable(Kind kind);

/// Whether records of this type belong to another (`about`), and are found no more when that one is in the
/// trash: notes, tasks and files.
bool hangsBelowARecord(Kind kind);

/// The documents of these records, all of one type; those in the trash have none. The names of linked
/// institutes, persons and concepts are part of them. Of a file they have the words and not the text.
Result<QList<SearchDocument>> searchDocuments(Database &db, const RecordType &type, const QList<qint64> &ids);

/// The document of one record of any type; NotFound when it has none.
Result<SearchDocument> searchDocument(Database &db, qint64 id);

} // namespace kb

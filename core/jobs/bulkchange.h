// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"
#include "model/linktype.h"
#include "model/value.h"

#include <QList>

namespace kb {

class Bank;

/// Links of one type that every record gets and loses.
struct LinkChange
{
    LinkType type = LinkType::Concept;
    QList<Uid> added;
    QList<Uid> removed;
};

/// What is done to many records of one kind: fields get these values, links come and go. What is not named
/// stays as it is.
struct BulkChange
{
    Values fields;
    QList<LinkChange> links;
};

/// A record that stays as it is, and why: NotOwner with the code of the owner, or NotAllowed with the names
/// of what its lifecycle asks for first.
struct LeftRecord
{
    Uid uid;
    QString refcode;
    Error why;
};

struct BulkOutcome
{
    int changed = 0;
    int same = 0; ///< is already as it would become
    QList<LeftRecord> left;
};

/// What changeRecords() would do now. Writes nothing.
Result<BulkOutcome> previewChange(Bank &bank, Kind kind, const QList<qint64> &ids, const BulkChange &change,
                                  const Progress &progress = {}, const std::stop_token &stop = {});

/// Changes studies, knowledge questions, signals or bulletins as one step to undo. What belongs to another
/// unit, or may not go that way, stays; a record that is in the trash by now is passed over.
Result<BulkOutcome> changeRecords(Bank &bank, Kind kind, const QList<qint64> &ids, const BulkChange &change,
                                  const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb {

/// A record that names somebody, and what it says there.
struct PersonMention
{
    QString kind;   ///< in words
    QString record; ///< its code and title; of a part those of what it belongs to
    QString says;

    bool operator==(const PersonMention &) const = default;
};

/// Everything that the bank holds about one person: plain values.
struct PersonDataContent
{
    doc::Info info;
    QString name;
    QString code;
    QString keptBy;               ///< the name of the unit that owns the record
    QList<doc::Fact> facts;       ///< every field that is filled in
    QList<PersonMention> named;   ///< records that name the person
    QList<PersonMention> written; ///< texts in which that family name stands, of this person or of another
};

/// What somebody gets who asks what is kept about them (spec 02, 2.10).
Document personData(const PersonDataContent &content);

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/field.h"

#include <algorithm>

namespace kb {

/// Who may see a record, the fewest first (spec 02, 2.1). Packages carry InternBzk and Openbaar, websites
/// only Openbaar.
enum class ShareLevel { EigenDg, InternBzk, Openbaar };
template <> inline constexpr auto codesOf<ShareLevel> = codes("eigen_dg", "intern_bzk", "openbaar");
/// Who may see both of what is shared so.
constexpr ShareLevel strictest(ShareLevel one, ShareLevel other)
{
    return std::min(one, other);
}

enum class Quality { Concept, Volledig, Gecontroleerd };
template <> inline constexpr auto codesOf<Quality> = codes("concept", "volledig", "gecontroleerd");

enum class Origin { Zelf, Pakket, Import, Voorbeeld };
template <> inline constexpr auto codesOf<Origin> = codes("zelf", "pakket", "import", "voorbeeld");

/// Tag to values: what an import could not place; it comes back on export.
using Extra = QMap<QString, QStringList>;

/// What the bank works out about a record; never written, never compared.
struct RecordFacts
{
    qint64 id = 0; ///< local to one file
    int revision = 0;
    QDateTime createdAt;
    Uid createdBy; ///< of a Profile
    QDateTime changedAt;
    Uid changedBy;
    bool deleted = false;
    bool conflict = false;

    bool operator==(const RecordFacts &) const { return true; }
};

/// The identity that every record has; children and links have nothing more.
struct RecordBase
{
    Uid uid;
    RecordFacts facts;

    bool operator==(const RecordBase &) const = default;
};

/// The common fields of records with a code and an owner (spec 02, 2.1).
struct RecordHead : RecordBase
{
    QString refcode; ///< `DGVB-VRG-0007`; given when the record is made
    Uid ownerUnit;
    ShareLevel shareLevel = ShareLevel::InternBzk;
    Quality recordState = Quality::Concept;
    Origin origin = Origin::Zelf;
    QStringList keywords; ///< imported words that match no concept
    QString externalId;   ///< code in the source it was imported from
    Extra extra;

    bool operator==(const RecordHead &) const = default;
};

/// Field ids 10 to 29 are the common ones in every record type; own fields start at 30.
template <typename R>
inline constexpr std::array headFields{
    field<R, &R::refcode>(10, "refcode", FieldKind::Text),
    field<R, &R::ownerUnit>(11, "owner_unit", FieldKind::Ref).to(Kind::Unit),
    field<R, &R::shareLevel>(12, "share_level", FieldKind::Enum),
    field<R, &R::recordState>(13, "record_state", FieldKind::Enum),
    field<R, &R::origin>(14, "origin", FieldKind::Enum),
    field<R, &R::keywords>(15, "keywords", FieldKind::List),
    field<R, &R::externalId>(16, "external_id", FieldKind::Text),
    field<R, &R::extra>(17, "extra", FieldKind::List),
};

} // namespace kb

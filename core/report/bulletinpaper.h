// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/bulletin.h"
#include "model/bulletinitem.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

/// A piece as its readers see it.
struct PaperPiece
{
    BulletinItem item;
    doc::Text source;              ///< where to read on; may be empty
    QStringList dossiers;          ///< for which it matters
    QList<NamedRecord> named = {}; ///< what it is about, and these dossiers
};

/// What goes in a bulletin: plain values.
struct BulletinPaperContent
{
    doc::Info info; ///< its title may be empty
    Bulletin bulletin;
    QString number;           ///< "2026/3"; empty while it is not issued
    QDate correctsIssue;      ///< of the issue that this one mends; invalid for none
    QString unit;             ///< of which it is, by its name
    QString subscription;     ///< how readers get it or not; empty when nobody knows
    QList<PaperPiece> pieces; ///< in their order
};

/// The bulletin (spec 04, 4.3), for nobody who may not see what a piece is about: head, introduction,
/// contents, and the pieces by chapter.
Document bulletinPaper(const BulletinPaperContent &content);

} // namespace kb

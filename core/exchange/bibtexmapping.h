// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/bibtexparser.h"

namespace kb {

/// The study that an entry describes.
IncomingOrSkipped studyFrom(const BibtexEntry &entry);

/// Adds the fields that entries leave to the one they name as `crossref` or `xdata`; an entry of a crossref
/// gives its title as the title of the book. What an entry has itself stays.
void inherit(QList<BibtexEntry> &entries);

/// `name:path:type;…` as JabRef, Mendeley and Zotero write files, or one path.
QList<FileReference> bibtexFiles(const QString &field);
QString bibtexFiles(const QList<FileReference> &files);

} // namespace kb

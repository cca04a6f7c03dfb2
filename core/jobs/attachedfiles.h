// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/attachment.h"

namespace kb {

class Bank;
class Write;
struct StepLabel;

/// A file that is larger is not taken into a bank (spec 02, 2.4).
inline constexpr qint64 LargestAttachment = 100 << 20;

/// The files and links of a record, as they came.
Result<QList<Attachment>> attachmentsOf(Bank &bank, const Uid &record);

/// Whether the record has a file with the same bytes.
Result<bool> isAttached(Bank &bank, const Uid &record, const QString &path);

/// Keeps a file with the record; the first one is its main report.
Result<> attachFile(Bank &bank, Write &write, const Uid &record, const QString &path);

/// Keeps these files with the record, as one step; one that it has already is left out. Gives how many came
/// in. TooLarge, and none of them, when one is larger than a bank takes.
Result<int> attachFiles(Bank &bank, const StepLabel &label, const Uid &record, const QStringList &paths);

/// Writes the bytes of an attached file to a place of the user: whole, or not at all. Damaged when they are
/// not what they were.
Result<> saveAttachment(Bank &bank, const Attachment &attachment, const QString &path);

/// Whether a file of that name is a document, which another program shows. A program or a script that came
/// from elsewhere is never opened.
bool isDocument(const QString &name);

/// The name as a file of the user may have it, wherever it came from: without folders.
QString plainFileName(const QString &name);

} // namespace kb

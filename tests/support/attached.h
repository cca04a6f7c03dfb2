// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/filetextjob.h"
#include "jobs/pdfreader.h"
#include "model/attachment.h"
#include "support/testbank.h"

#include <QBuffer>

namespace kb::test {

/// Keeps these bytes with a record, as one step.
inline Uid attach(Bank &bank, const Uid &about, const QString &name, QByteArray bytes)
{
    const StepLabel label{.act = QStringLiteral("attach"), .kind = Kind::Study};
    const auto attached = bank.write(label, [&](Write &write) -> Result<Uid> {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        const auto kept = bank.files().keep(write, content);
        if (!kept)
            return kept.error();
        Attachment file;
        file.about = about;
        file.name = name;
        file.size = kept->size;
        file.sha256 = QString::fromLatin1(kept->sha256.toHex());
        return bank.records<Attachment>().insert(write, file);
    });
    if (!attached)
        qFatal("%s", qPrintable(attached.error().detail));
    return *attached;
}

/// Reads what nobody read yet; without a reader of PDFs.
inline int readTexts(Bank &bank)
{
    const auto read = readFileTexts(bank, PdfReader(QStringLiteral("/weg/kennisbank-pdf")));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

} // namespace kb::test

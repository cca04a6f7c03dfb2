// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pdfimport.h"

#include "bank/bank.h"
#include "jobs/pdfreader.h"
#include "model/attachment.h"

#include <QFile>
#include <QFileInfo>

namespace kb {

bool looksLikePdf(QFile &file)
{
    return file.peek(5) == "%PDF-";
}

Result<Batch> readPdfFile(QFile &file)
{
    const auto reading = PdfReader::installed().read(file);
    return reading ? Result<Batch>(studyFromPdf(*reading, file.fileName())) : reading.error();
}

Result<> attachFile(Bank &bank, Write &write, const Uid &record, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, file.errorString()};
    const auto kept = bank.files().keep(write, file);
    if (!kept)
        return kept.error();
    Attachment attachment;
    attachment.about = record;
    attachment.name = QFileInfo(path).fileName();
    attachment.mime = QStringLiteral("application/pdf");
    attachment.size = kept->size;
    attachment.sha256 = QString::fromLatin1(kept->sha256.toHex());
    const auto inserted = bank.records<Attachment>().insert(write, attachment);
    return inserted ? Result<>() : Result<>(inserted.error());
}

} // namespace kb

// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pdfimport.h"

#include "bank/bank.h"
#include "jobs/pdfreader.h"
#include "model/attachment.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace kb {

bool looksLikePdf(QFile &file)
{
    return file.peek(5) == "%PDF-";
}

Result<Batch> readPdfFile(QFile &file, const std::stop_token &stop)
{
    const auto reading = PdfReader::installed().read(file, stop);
    if (reading)
        return studyFromPdf(*reading, file.fileName());
    const bool isMissing = reading.error().code == Error::Code::NotFound;
    return isMissing ? Error{Error::Code::Unreadable, reading.error().detail} : reading.error();
}

Result<bool> isAttached(Bank &bank, const Uid &record, const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Storage, file.errorString()};
    const auto attachments = bank.records<Attachment>().all();
    if (!attachments)
        return attachments.error();
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    return std::ranges::any_of(*attachments, [&](const Attachment &attachment) {
        return attachment.about == record && attachment.sha256 == sha256;
    });
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

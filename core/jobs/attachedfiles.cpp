// SPDX-License-Identifier: EUPL-1.2
#include "jobs/attachedfiles.h"

#include "bank/bank.h"
#include "bank/children.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace kb {

namespace {

constexpr qsizetype LongestFileName = 120;

Error cannotRead(const QFile &file)
{
    return {Error::Code::Storage, file.fileName() + QStringLiteral(": ") + file.errorString()};
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return cannotRead(file);
    return QString::fromLatin1(hash.result().toHex());
}

Result<AttachmentRole> nextRole(Bank &bank, const Uid &record)
{
    const auto here = attachmentsOf(bank, record);
    if (!here)
        return here.error();
    const bool hasReport =
        std::ranges::find(*here, AttachmentRole::Hoofdrapport, &Attachment::role) != here->end();
    return hasReport ? AttachmentRole::Bijlage : AttachmentRole::Hoofdrapport;
}

} // namespace

Result<QList<Attachment>> attachmentsOf(Bank &bank, const Uid &record)
{
    return childrenOf<Attachment>(bank, "attachment/of_record", record);
}

Result<bool> isAttached(Bank &bank, const Uid &record, const QString &path)
{
    const auto sha256 = hashOf(path);
    const auto here = sha256 ? attachmentsOf(bank, record) : sha256.error();
    if (!here)
        return here.error();
    return std::ranges::find(*here, *sha256, &Attachment::sha256) != here->end();
}

Result<> attachFile(Bank &bank, Write &write, const Uid &record, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    const auto role = nextRole(bank, record);
    const auto kept = role ? bank.files().keep(write, file) : role.error();
    if (!kept)
        return kept.error();
    Attachment attachment;
    attachment.about = record;
    attachment.name = QFileInfo(path).fileName();
    attachment.mime = QMimeDatabase().mimeTypeForFile(path).name();
    attachment.size = kept->size;
    attachment.sha256 = QString::fromLatin1(kept->sha256.toHex());
    attachment.role = *role;
    const auto inserted = bank.records<Attachment>().insert(write, attachment);
    return inserted ? Result<>() : Result<>(inserted.error());
}

Result<int> attachFiles(Bank &bank, const StepLabel &label, const Uid &record, const QStringList &paths)
{
    return bank.write(label, [&](Write &write) -> Result<int> {
        int attached = 0;
        for (const QString &path : paths) {
            if (QFileInfo(path).size() > LargestAttachment)
                return Error{Error::Code::TooLarge, QFileInfo(path).fileName()};
            const auto isHere = isAttached(bank, record, path);
            if (!isHere)
                return isHere.error();
            if (*isHere)
                continue;
            if (auto done = attachFile(bank, write, record, path); !done)
                return done.error();
            ++attached;
        }
        return attached;
    });
}

Result<> saveAttachment(Bank &bank, const Attachment &attachment, const QString &path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return Error{Error::Code::Storage, path + QStringLiteral(": ") + target.errorString()};
    const auto copied = bank.files().copyTo(QByteArray::fromHex(attachment.sha256.toLatin1()), target);
    if (copied && target.flush() && target.commit()) // flushed by hand, as in base/savefile.cpp
        return {};
    const bool isFull = target.error() == QFileDevice::ResourceError;
    if (!copied && !isFull)
        return copied;
    return Error{isFull ? Error::Code::DiskFull : Error::Code::Storage,
                 path + QStringLiteral(": ") + target.errorString()};
}

bool isDocument(const QString &name)
{
    static const QStringList documents =
        QStringLiteral("pdf odt ods odp doc docx xls xlsx ppt pptx rtf txt csv md epub png jpg jpeg gif tif "
                       "tiff webp")
            .split(u' ');
    return documents.contains(QFileInfo(name).suffix().toLower());
}

QString plainFileName(const QString &name)
{
    QString plain;
    for (const QChar letter : QFileInfo(QString(name).replace(u'\\', u'/')).fileName())
        plain += letter.isLetterOrNumber() || QStringView(u" .-_()").contains(letter) ? letter : QChar(u'_');
    const QString end = plain.right(LongestFileName).trimmed();
    return end.isEmpty() || end.startsWith(u'.') ? QStringLiteral("file") + end : end;
}

} // namespace kb

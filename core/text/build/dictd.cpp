// SPDX-License-Identifier: EUPL-1.2
#include "text/build/dictd.h"

#include <QFile>
#include <QRegularExpression>

#include <zlib.h>

namespace kb {

namespace {

constexpr qsizetype LargestText = 64 << 20;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, path + QStringLiteral(": ") + file.errorString()};
    return file.readAll();
}

Error damagedDictionary(const QString &path)
{
    return {Error::Code::Damaged, path};
}

/// The text of a file that gzip wrote; dictzip only adds a table to the header.
Result<QByteArray> unzipped(const QString &path)
{
    auto zipped = bytesOf(path);
    if (!zipped)
        return zipped;
    QByteArray text(LargestText, Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(zipped->data());
    stream.avail_in = uInt(zipped->size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = uInt(text.size());
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return damagedDictionary(path);
    const int ended = inflate(&stream, Z_FINISH);
    text.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return ended == Z_STREAM_END ? Result<QByteArray>(text) : damagedDictionary(path);
}

/// The numbers of dictd have 64 digits, those of base64, the highest first.
qsizetype numberIn(QByteArrayView digits)
{
    static constexpr QByteArrayView Digits(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    qsizetype number = 0;
    for (const char digit : digits)
        number = number * Digits.size() + std::max<qsizetype>(Digits.indexOf(digit), 0);
    return number;
}

/// The lines of an article: the headword with its sound, then what it may mean.
QStringList translationsIn(const QByteArray &article)
{
    static const QRegularExpression asides(QStringLiteral("\\([^)]*\\)|\\[[^]]*\\]|<[^>]*>|^\\d+\\. "));
    QStringList translations;
    for (const QString &line : QString::fromUtf8(article).split(QLatin1Char('\n')).sliced(1)) {
        QString plain = line;
        for (const QString &one : plain.remove(asides).split(QRegularExpression(QStringLiteral("[,;]"))))
            translations.append(one.simplified());
    }
    translations.removeAll(QString());
    return translations;
}

} // namespace

Result<QList<DictionaryArticle>> readDictd(const QString &indexPath, const QString &textPath)
{
    const auto index = bytesOf(indexPath);
    if (!index)
        return index.error();
    const auto text = unzipped(textPath);
    if (!text)
        return text.error();

    QList<DictionaryArticle> articles;
    for (const QByteArray &line : index->split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() < 3 || line.startsWith("00database"))
            continue;
        const QByteArray article = text->mid(numberIn(columns[1]), numberIn(columns[2]));
        articles.append({QString::fromUtf8(columns[0]), translationsIn(article)});
    }
    return articles;
}

} // namespace kb

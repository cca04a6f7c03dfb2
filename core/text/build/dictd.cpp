// SPDX-License-Identifier: EUPL-1.2
#include "text/build/dictd.h"

#include <QFile>
#include <QRegularExpression>

namespace kb {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, path + QStringLiteral(": ") + file.errorString()};
    return file.readAll();
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
    const auto text = bytesOf(textPath);
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

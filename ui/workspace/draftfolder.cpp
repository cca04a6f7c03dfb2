// SPDX-License-Identifier: EUPL-1.2
#include "workspace/draftfolder.h"

#include "base/savefile.h"

#include <QCborMap>
#include <QFile>

namespace kb {

namespace {

const QString Suffix = QStringLiteral(".draft");

constexpr qint64 KindKey = 1;
constexpr qint64 RecordKey = 2;
constexpr qint64 AtKey = 3;
constexpr qint64 ValuesKey = 4;

QByteArray bytesOf(const UnsavedText &draft)
{
    QCborMap values;
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        values.insert(qint64(value.key()), value.value());
    QCborMap map;
    map.insert(KindKey, int(draft.kind));
    map.insert(RecordKey, textOf(draft.record));
    map.insert(AtKey, draft.at.toMSecsSinceEpoch());
    map.insert(ValuesKey, values);
    return map.toCborValue().toCbor();
}

std::optional<UnsavedText> draftIn(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (!map.contains(ValuesKey))
        return std::nullopt;
    UnsavedText draft{.kind = Kind(integerOf(map.value(KindKey))),
                      .record = Uid(map.value(RecordKey).toString()),
                      .values = {},
                      .at = QDateTime::fromMSecsSinceEpoch(integerOf(map.value(AtKey)), Qt::UTC)};
    const QCborMap values = map.value(ValuesKey).toMap();
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        draft.values.insert(FieldId(integerOf(entry.key())), entry.value());
    return draft;
}

std::optional<UnsavedText> draftAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? draftIn(file.readAll()) : std::nullopt;
}

} // namespace

DraftFolder::DraftFolder(const QDir &folder, const Uid &bank)
    : m_folder(folder.filePath(textOf(bank)))
{
}

Result<> DraftFolder::keep(const UnsavedText &draft) const
{
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!m_folder.exists()) {
        m_folder.mkpath(QStringLiteral("."));
        QFile::setPermissions(m_folder.path(), onlyOwner);
    }
    return saveFile(pathOf(draft.kind, draft.record), bytesOf(draft));
}

void DraftFolder::drop(Kind kind, const Uid &record) const
{
    QFile::remove(pathOf(kind, record));
}

std::optional<UnsavedText> DraftFolder::find(Kind kind, const Uid &record) const
{
    return draftAt(pathOf(kind, record));
}

QList<UnsavedText> DraftFolder::all() const
{
    QList<UnsavedText> drafts;
    for (const QString &name : m_folder.entryList({u'*' + Suffix}, QDir::Files)) {
        if (const auto draft = draftAt(m_folder.filePath(name)))
            drafts.append(*draft);
    }
    return drafts;
}

QString DraftFolder::pathOf(Kind kind, const Uid &record) const
{
    const QString name = record.isNull() ? QStringLiteral("new-%1").arg(int(kind)) : textOf(record);
    return m_folder.filePath(name + Suffix);
}

} // namespace kb

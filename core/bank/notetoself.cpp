// SPDX-License-Identifier: EUPL-1.2
#include "bank/notetoself.h"

#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

Result<QString> noteToSelf(Database &db, QLatin1StringView name)
{
    auto note = db.one(
        sqlFile("bank/note_get"), [](Row row) { return row.next<QString>(); }, QStringView(QString(name)));
    if (!note && note.error().code == Error::Code::NotFound)
        return QString();
    return note;
}

Result<> keepNoteToSelf(Database &db, QLatin1StringView name, const QString &note)
{
    return db.execute(sqlFile("bank/note_set"), QStringView(QString(name)), QStringView(note));
}

} // namespace kb

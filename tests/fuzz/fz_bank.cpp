// SPDX-License-Identifier: EUPL-1.2
// A file as a bank. After a zero the bytes are the file; else they change a good bank, five at a time: where
// and to what. It opens or it does not, and then what is in it can be read, checked and rebuilt, or gives an
// error.
#include "bank/check.h"
#include "require.h"
#include "support/bankview.h"
#include "support/faultydisk.h"
#include "support/testbank.h"

#include <QtEndian>

using namespace kb;
using fuzz::require;

namespace {

/// Files in memory where there is a place for them: some hundred thousand are written in a run.
QString folder()
{
    static const QTemporaryDir own(QFile::exists(QStringLiteral("/dev/shm"))
                                       ? QStringLiteral("/dev/shm/fz_bank-XXXXXX")
                                       : QDir::tempPath() + QStringLiteral("/fz_bank-XXXXXX"));
    return own.path();
}

void removeBank(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the file can be read");
    return file.readAll();
}

/// A small bank that is well, made once.
const QByteArray &goodBank()
{
    static const QByteArray bytes = [] {
        const QString path = folder() + QStringLiteral("/good.kennisbank");
        {
            auto bank = Bank::create(path, test::settingsOf(QStringLiteral("DGVB")), test::tickingClock());
            require(bool(bank), "there is a bank to damage");
            const Uid study = test::insert(**bank, test::aStudy());
            test::insert(**bank, test::aQuestion());
            (void)test::edit<Study>(**bank, study, [](Study &edited) { edited.title += u'!'; });
        }
        return contentOf(path);
    }();
    return bytes;
}

QByteArray fileFrom(QByteArrayView input)
{
    if (input.isEmpty() || input[0] == 0)
        return input.sliced(std::min(input.size(), qsizetype(1))).toByteArray();
    QByteArray file = goodBank();
    for (qsizetype at = 0; at + 5 <= input.size(); at += 5) {
        const auto place = qFromBigEndian<quint32>(input.data() + at) % quint32(file.size());
        file[qsizetype(place)] = input[at + 4];
    }
    return file;
}

void use(Bank &bank)
{
    (void)bank.records<Study>().all();
    (void)bank.records<KnowledgeQuestion>().all();
    (void)searchBank(bank, QStringLiteral("energiearmoede"));
    (void)bank.history().undoState();
    (void)checkBank(bank);
    (void)bank.undo();
    (void)bank.rebuild();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static test::FaultyDisk disk; // counts, fails at nothing, and waits for no real disk
    const QByteArray content = fileFrom(fuzz::bytesOf(data, size));
    const QString path = folder() + QStringLiteral("/b.kennisbank");
    removeBank(path);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "there is a file");
    file.close();

    if (auto bank = Bank::open(path, OpenMode::ReadWrite, test::tickingClock()))
        use(**bank);
    else if (bank.error().code == Error::Code::NotABank || bank.error().code == Error::Code::NewerSchema)
        require(contentOf(path) == content, "what is no bank for us stays as it was");
    return 0;
}

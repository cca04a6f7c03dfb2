// SPDX-License-Identifier: EUPL-1.2
// Gives a fuzz target every file of the folders that are named: its seeds, and what once broke it.
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int count, char **arguments)
{
    int seeds = 0;
    for (int i = 1; i < count; ++i) {
        QDirIterator files(QFile::decodeName(arguments[i]), QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++seeds) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName())); // the last one named is the one that broke it
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   size_t(bytes.size()));
        }
    }
    return seeds > 0 ? 0 : 1;
}

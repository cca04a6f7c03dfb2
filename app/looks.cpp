// SPDX-License-Identifier: EUPL-1.2
#include "looks.h"

#include "start.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTextStream>

#include <array>

namespace kb {

namespace {

/// One way in which somebody may see the program, besides language and theme.
struct Look
{
    const char *name;
    const char *size;
    const char *textSize;
    const char *scale;
};

constexpr std::array looks{
    Look{"100", "1280x800", "100", "1"},
    Look{"200", "1280x800", "100", "2"},
    Look{"text-200", "1280x800", "200", "1"},
    Look{"small", "1024x640", "100", "1"},
};

bool takePictures(const Start &start, const Look &look, const QString &language, const QString &theme)
{
    const QString folder = QStringLiteral("%1-%2-%3").arg(language, theme, QString::fromLatin1(look.name));
    QStringList arguments{QStringLiteral("--grab"),
                          QDir(start.pictures).filePath(folder),
                          QStringLiteral("--lang"),
                          language,
                          QStringLiteral("--theme"),
                          theme,
                          QStringLiteral("--size"),
                          QString::fromLatin1(look.size),
                          QStringLiteral("--text-size"),
                          QString::fromLatin1(look.textSize),
                          start.bank};
    if (start.isOnlyTabs)
        arguments.prepend(QStringLiteral("--tabs"));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(look.scale));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(), arguments);
    program.waitForFinished(-1);
    QTextStream(stdout) << folder << '\n';
    return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

} // namespace

int takePicturesOfEveryLook(const Start &start)
{
    bool isContent = true;
    for (const char *language : {"nl", "en"}) {
        for (const char *theme : {"light", "dark"}) {
            for (const Look &look : looks)
                isContent =
                    takePictures(start, look, QString::fromLatin1(language), QString::fromLatin1(theme)) &&
                    isContent;
        }
    }
    return isContent ? 0 : 3;
}

} // namespace kb

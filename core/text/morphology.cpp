// SPDX-License-Identifier: EUPL-1.2
#include "text/morphology.h"

#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-compare"
#pragma GCC diagnostic ignored "-Wfloat-conversion"
#include "text/build/morph.hpp"

#include <QFile>

namespace kb {

struct Morphology::Interim
{
    morph::Morph morph;
};

Morphology::Morphology() = default;
Morphology::~Morphology() = default;
Morphology::Morphology(Morphology &&) noexcept = default;
Morphology &Morphology::operator=(Morphology &&) noexcept = default;

Result<Morphology> Morphology::fromTable(const QByteArray &table)
{
    Morphology result;
    result.m_interim = std::make_unique<Interim>();
    auto &m = result.m_interim->morph;
    uint32_t h[3];
    memcpy(h, table.data(), 12);
    m.blob.assign(table.data() + 12, table.data() + 12 + h[1]);
    m.ent.resize(h[2]);
    memcpy(static_cast<void *>(m.ent.data()), table.data() + 12 + h[1], sizeof(morph::Entry) * h[2]);
    m.index();
    const double weights[] = {0.1895,  0.1500,  -0.0988, 0.1380,  0.6189,  0.2328, 0.3213,  -0.3887, -0.7741,
                              0.1772,  -2.9436, 1.0581,  -1.4586, -1.3869, 0.2652, 0.0354,  -0.8400, -3.3816,
                              -4.5118, 1.5027,  -2.7496, -0.7736, 0.4330,  0.1066, -0.3468, 0.7603,  0.1400,
                              -0.7542, 0.2969,  0.2084,  -0.4923, -0.6407, 0.3387, 0.7101,  -0.7311, 0.4071,
                              -0.5549, -2.0469, -0.8720, -0.5621, -2.2140};
    std::copy(std::begin(weights), std::end(weights), m.wt);
    m.bias = -6.4270;
    m.threshold = m.threshold2 = -1.5;
    return result;
}

std::string Morphology::canon(std::string_view word) const
{
    return m_interim->morph.canon(std::string(word));
}

std::vector<std::string> Morphology::split(std::string_view word, SplitFor) const
{
    std::vector<std::string> parts;
    m_interim->morph.split(std::string(word), parts);
    return parts;
}

bool Morphology::knows(std::string_view word) const
{
    return m_interim->morph.bits(word) & (morph::H | morph::D | morph::IRR);
}

const Morphology &dutchMorphology()
{
    static const Morphology morphology = [] {
        QFile file(QStringLiteral(":/text/morphology.table"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the morphology table is not compiled in");
        return std::move(*Morphology::fromTable(file.readAll()));
    }();
    return morphology;
}

} // namespace kb
